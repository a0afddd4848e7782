/** A sentence to be quoted, and a button that puts it on the clipboard; where that is not allowed, it is selected. */

import { useRef, useState } from "preact/hooks";
import { structureText } from "../messages/structure.ts";

export function CopyQuote({ text }: { readonly text: string }) {
  const quote = useRef<HTMLQuoteElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(structureText.copied);
    } catch {
      if (quote.current !== null) getSelection()?.selectAllChildren(quote.current);
      setSaid(structureText.notCopied);
    }
  };
  return (
    <>
      <blockquote class="quote" ref={quote}>
        {text}
      </blockquote>
      <p class="copy-quote">
        <button type="button" class="more-button" onClick={() => void copy()}>
          {structureText.copy}
        </button>{" "}
        <output class="hint">{said}</output>
      </p>
    </>
  );
}
