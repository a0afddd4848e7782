/** The file of an opened atlas with what the user has noted since. */

import type { Opened } from "../load-atlas.ts";
import { wholeAtlas } from "../whole-atlas.ts";

/** The bytes that were opened, with another user layer where that has changed. */
export async function currentFile({ file, session }: Pick<Opened, "file" | "session">) {
  // What is still zeros would be kept, or taken away, as if it were the atlas.
  await wholeAtlas(file);
  const user = session.user.peek();
  if (user === session.made.user) return file;
  const { replaceUserLayer } = await import("../../atlas/replace-user-layer.ts");
  return replaceUserLayer(file, user);
}
