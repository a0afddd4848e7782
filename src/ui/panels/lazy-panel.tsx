/** A panel whose code is fetched when it is first opened, so that the first paint need not wait for it. */

import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { shellText } from "../messages/shell.ts";
import type { PanelProps } from "./panel-props.ts";

interface LazyPanelProps<Props extends PanelProps> {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
}

export function LazyPanel<Props extends PanelProps>({ load, props }: LazyPanelProps<Props>) {
  const [panel, setPanel] = useState<{ readonly Body: FunctionComponent<Props> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      (Body) => wanted && setPanel({ Body }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (failed) return <p class="note">{shellText.unreachable}</p>;
  if (panel === null) return <output class="hint">{shellText.loading}</output>;
  return <panel.Body {...props} />;
}
