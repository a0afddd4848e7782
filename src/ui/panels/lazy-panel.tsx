/** A panel whose code is fetched when it is first opened, so that the first paint need not wait for it. */

import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { shellText } from "../messages/shell.ts";
import { wholeAtlas } from "../whole-atlas.ts";
import type { PanelProps } from "./panel-props.ts";

interface LazyPanelProps<Props extends PanelProps> {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
}

/** What has been fetched, by what fetches it: a panel that is opened again is there at once. */
const fetched = new WeakMap<object, unknown>();

export function LazyPanel<Props extends PanelProps>({ load, props }: LazyPanelProps<Props>) {
  const known = fetched.get(load) as { readonly Body: FunctionComponent<Props> } | undefined;
  const [panel, setPanel] = useState(known ?? null);
  const [failed, setFailed] = useState(false);
  const file = props.session.changes.timeline.peek().present.edition?.file;
  useEffect(() => {
    if (fetched.has(load)) return;
    let wanted = true;
    Promise.all([load(), wholeAtlas(file)]).then(
      ([Body]) => {
        fetched.set(load, { Body });
        if (wanted) setPanel({ Body });
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load, file]);
  if (failed) return <p class="note">{shellText.unreachable}</p>;
  if (panel === null) return <output class="hint">{shellText.loading}</output>;
  return <panel.Body {...props} />;
}
