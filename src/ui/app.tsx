/** The page: an atlas, or words about why there is none. Papers can be dropped on it, or pasted, at any time. */

import { useSignal } from "@preact/signals";
import { Component, type ComponentChildren, type FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { AtlasView } from "./atlas-view.tsx";
import { draggingFile, listenToDrops, listenToPastes } from "./drop.ts";
import { EMBEDDED } from "./embedded.ts";
import { Icon } from "./icons.tsx";
import type { Loader, Notice } from "./load-atlas.ts";
import { Message, OpenPapersButton } from "./message.tsx";
import { shellText } from "./messages/shell.ts";

interface AppProps {
  readonly loader: Loader;
}

/** Inside another page there is nothing but the map. */
export const App = ({ loader }: AppProps) =>
  EMBEDDED ? <MapAlone loader={loader} /> : <WholePage loader={loader} />;

function MapAlone({ loader }: AppProps) {
  return (
    <>
      <Body loader={loader} />
      <div class="notice-place" role="status">
        <Told loader={loader} />
      </div>
    </>
  );
}

/** What the page has to say of what was just done, or asked of it. */
function Told({ loader }: AppProps) {
  const notice = loader.notice.value;
  return notice === null ? null : <NoticeBar notice={notice} dismiss={() => loader.tell(null)} />;
}

function WholePage({ loader }: AppProps) {
  useEffect(() => listenToDrops((files) => void loader.openFiles(files)), [loader]);
  useEffect(() => listenToPastes((text) => loader.builds.ask({ kind: "papers", text })), [loader]);
  return (
    <>
      <Body loader={loader} />
      <Notices loader={loader} />
      <Papers loader={loader} />
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
  const open = <OpenPapersButton loader={loader} />;
  if (state.kind === "loading") return <Message title={shellText.loading} busy />;
  if (state.kind === "missing") {
    const text = EMBEDDED ? shellText.noAtlasEmbedded : shellText.noAtlas;
    return <Message title={shellText.noAtlasTitle} text={text} actions={open} />;
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

/** What the user should read once: about what was just done, and the offer to go on with the last map. */
function Notices({ loader }: AppProps) {
  const offer = useSignal<Notice | null>(null);
  const isSettled = loader.state.value.kind !== "loading";
  useEffect(() => {
    if (!isSettled) return;
    void import("./papers/go-on.ts")
      .then(({ offerKept }) => offerKept(loader))
      .then((found) => {
        offer.value = found;
      });
  }, [isSettled, loader, offer]);
  return (
    <div class="notice-place" role="status">
      <Told loader={loader} />
      {offer.value !== null && (
        <NoticeBar
          notice={offer.value}
          dismiss={() => {
            offer.value = null;
          }}
        />
      )}
    </div>
  );
}

function NoticeBar({ notice, dismiss }: { readonly notice: Notice; readonly dismiss: () => void }) {
  const { title, details, actions = [] } = notice;
  return (
    <div class="notice">
      <div>
        <strong dir="auto">{title}</strong>
        {details.map((detail) => (
          <p key={detail} dir="auto">
            {detail}
          </p>
        ))}
        {actions.length > 0 && (
          <p class="notice-actions">
            {actions.map(({ label, act }) => (
              <button
                key={label}
                type="button"
                class="button"
                onClick={() => {
                  dismiss();
                  act();
                }}
              >
                {label}
              </button>
            ))}
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={shellText.dismiss}
        title={shellText.dismiss}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What belongs to giving papers; its code is fetched when it is first needed. */
function Papers({ loader }: AppProps) {
  const layer = useSignal<{ readonly Layer: FunctionComponent<AppProps> } | null>(null);
  const isNeeded = loader.builds.running.value !== null || loader.builds.asking.value !== null;
  useEffect(() => {
    if (!isNeeded || layer.peek() !== null) return;
    void import("./papers/papers-layer.tsx").then(({ PapersLayer }) => {
      layer.value = { Layer: PapersLayer };
    });
  }, [isNeeded, layer]);
  if (layer.value === null) return null;
  return <layer.value.Layer loader={loader} />;
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
