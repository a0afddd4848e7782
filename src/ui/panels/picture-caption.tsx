/** A caption for the picture, written when it is asked for, to be copied. */

import { useId, useRef, useState } from "preact/hooks";
import { exportText } from "../messages/export.ts";

interface PictureCaptionProps {
  readonly disabled: boolean;
  /** Writes it; `null` when the map cannot be drawn yet. */
  readonly write: () => Promise<string | null>;
  /** Says in the panel's live region what became of it. */
  readonly say: (words: string) => void;
}

/** Give it a key of what the picture is of: a caption for another picture is none. */
export function PictureCaption({ disabled, write, say }: PictureCaptionProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caption, setCaption] = useState("");
  const show = async (): Promise<void> => {
    say(exportText.working);
    const written = await write();
    setCaption(written ?? "");
    say(written === null ? exportText.failed : "");
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(caption);
      say(exportText.copied);
    } catch {
      field.current?.select();
      say(exportText.notCopied);
    }
  };
  return (
    <div class="picture-caption">
      <p class="save">
        <button type="button" class="save-button" disabled={disabled} onClick={() => void show()}>
          {exportText.caption}
        </button>
        <span class="hint">{exportText.captionMeaning}</span>
      </p>
      {caption !== "" && (
        <>
          <label class="field-label" for={id}>
            {exportText.captionLabel}
          </label>
          <textarea id={id} ref={field} readOnly rows={8} value={caption} />
          <button type="button" class="save-button" onClick={() => void copy()}>
            {exportText.copy}
          </button>
        </>
      )}
    </div>
  );
}
