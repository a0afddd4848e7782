/** The page: an atlas, or words about why there is none. A file can be dropped on it at any time. */

import { Component, type ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { AtlasView } from "./atlas-view.tsx";
import { draggingFile, listenToDrops } from "./drop.ts";
import { Icon } from "./icons.tsx";
import type { Loader } from "./load-atlas.ts";
import { shellText } from "./messages/shell.ts";
import { Message, OpenFileButton } from "./message.tsx";

interface AppProps {
  readonly loader: Loader;
}

export function App({ loader }: AppProps) {
  useEffect(() => listenToDrops((files) => void loader.openFiles(files)), [loader]);
  return (
    <>
      <Body loader={loader} />
      <NoticeBar loader={loader} />
      {draggingFile.value && (
        <div class="drop-veil">
          <p>{shellText.dropHere}</p>
        </div>
      )}
    </>
  );
}

function Body({ loader }: AppProps) {
  const state = loader.state.value;
  const open = <OpenFileButton onFiles={(files) => void loader.openFiles(files)} />;
  if (state.kind === "loading") return <Message title={shellText.loading} busy />;
  if (state.kind === "missing") {
    return <Message title={shellText.noAtlasTitle} text={shellText.noAtlas} actions={open} />;
  }
  if (state.kind === "failed") {
    const retry = (
      <button type="button" class="button" onClick={() => void loader.fetchShipped()}>
        {shellText.retry}
      </button>
    );
    const actions = (
      <>
        {open}
        {retry}
      </>
    );
    return <Message title={shellText.failedTitle} reasons={state.reasons} actions={actions} alert />;
  }
  const { session } = state;
  if (session.atlas.content.papers.id.length === 0) {
    return <Message title={shellText.emptyTitle} text={shellText.empty} actions={open} />;
  }
  return (
    <Boundary key={session.atlas.manifest.contentHash} actions={open}>
      <AtlasView opened={state} loader={loader} />
    </Boundary>
  );
}

function NoticeBar({ loader }: AppProps) {
  const notice = loader.notice.value;
  return (
    <div class="notice-place" role="status">
      {notice !== null && (
        <div class="notice">
          <div>
            <strong dir="auto">{notice.title}</strong>
            {notice.details.map((detail) => (
              <p key={detail} dir="auto">
                {detail}
              </p>
            ))}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={shellText.dismiss}
            title={shellText.dismiss}
            onClick={loader.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

interface BoundaryProps {
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
}

/** An exception is our mistake: it is said in words, and another atlas can still be opened. */
class Boundary extends Component<BoundaryProps, { readonly failed: string | null }> {
  override state = { failed: null as string | null };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failed: error instanceof Error ? error.message : String(error) });
  }

  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return (
      <Message
        title={shellText.crashedTitle}
        text={shellText.crashed}
        reasons={[failed]}
        actions={this.props.actions}
        alert
      />
    );
  }
}
