/** The ways of giving papers to the page: files, pasted text, and the map kept from another day. */

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Loader } from "../load-atlas.ts";
import { keptText } from "../messages/kept.ts";
import { papersText } from "../messages/papers.ts";
import { goOnWithKept } from "./go-on.ts";
import { findKept, type KeptAtlas, removeKept } from "./keep-atlas.ts";

interface GivePapersProps {
  readonly loader: Loader;
  /** Already pasted. */
  readonly text: string;
}

export function GivePapers({ loader, text }: GivePapersProps) {
  return (
    <>
      <p>{papersText.lead}</p>
      <p class="hint">{papersText.formats}</p>
      <ChooseFiles loader={loader} />
      <PasteText loader={loader} text={text} />
      <Kept loader={loader} />
      <p class="privacy">{papersText.privacy}</p>
    </>
  );
}

function ChooseFiles({ loader }: Pick<GivePapersProps, "loader">) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const files = [...(input.current?.files ?? [])];
    if (files.length === 0) return;
    loader.builds.ask(null);
    void loader.openFiles(files);
  };
  return (
    <p class="choose">
      <button type="button" class="button button-main" onClick={() => input.current?.click()}>
        {papersText.choose}
      </button>
      <span class="hint">{papersText.dropToo}</span>
      <input ref={input} type="file" multiple hidden onChange={take} />
    </p>
  );
}

function PasteText({ loader, text }: GivePapersProps) {
  const words = useSignal(text);
  const build = (): void => {
    const file = { name: papersText.pastedName, content: new Blob([words.peek()]) };
    loader.builds.add([file]);
  };
  return (
    <>
      <label class="field-label" for="pasted">
        {papersText.paste}
      </label>
      <textarea
        id="pasted"
        class="pasted"
        rows={5}
        spellcheck={false}
        dir="auto"
        placeholder={papersText.pasteMeaning}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      <button type="button" class="button" disabled={words.value.trim() === ""} onClick={build}>
        {papersText.buildPasted}
      </button>
    </>
  );
}

/** The map of another day, to go on with or to remove. */
function Kept({ loader }: Pick<GivePapersProps, "loader">) {
  const kept = useSignal<KeptAtlas | null>(null);
  const isRemoved = useSignal(false);
  useEffect(() => {
    void findKept().then((found) => {
      kept.value = found;
    });
  }, [kept]);
  const remove = (): void => {
    kept.value = null;
    void removeKept().then(() => {
      isRemoved.value = true;
    });
  };
  const about = kept.value;
  return (
    <>
      {about !== null && (
        <div class="kept">
          <p class="field-label">{keptText.kept}</p>
          <p dir="auto">{keptText.keptAtlas(about.title, about.papers, about.bytes)}</p>
          <button type="button" class="button" onClick={() => void goOnWithKept(loader)}>
            {keptText.goOn}
          </button>{" "}
          <button type="button" class="button" onClick={remove}>
            {keptText.remove}
          </button>
        </div>
      )}
      <output class="hint">{isRemoved.value ? keptText.removed : ""}</output>
    </>
  );
}
