/**
 * Writes an atlas as one file: a ZIP that any unzip tool opens, whose bytes
 * depend on the atlas alone (fixed order, fixed time stamp, one deflate
 * implementation everywhere). `contentHash` is always computed from the bytes
 * written; the one in the given manifest is not believed.
 */

import { type Zippable, zipSync } from "fflate";
import type { Atlas } from "../model/index.ts";
import { checkContent } from "./check-content.ts";
import {
  describeContentArrays,
  encodeJson,
  type FileEntry,
  makeContentEntries,
  pickFields,
} from "./content-entries.ts";
import { hashEntries } from "./hash-content.ts";
import { ABOUT_ENTRIES } from "./schema.ts";

const LEVEL = 6;

/** fflate reads a text without a zone in local time and writes local time: the same everywhere. */
const MODIFIED = "1980-01-01T00:00:00";

/**
 * @returns the bytes of an `.atlas` file
 * @throws when the content contradicts the schema: then the build is wrong, not the input
 */
export function encodeAtlas(atlas: Atlas): Uint8Array {
  const problems = checkContent(atlas.content);
  if (problems.length > 0)
    throw new Error(`encodeAtlas was given an atlas that it cannot write: ${problems[0]}`);
  const content = makeContentEntries(atlas.content, atlas.abstracts);
  const entries = [...content, ...makeAboutEntries(atlas, hashEntries(content))];
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = bytes;
  return zipSync(files, { level: LEVEL, mtime: MODIFIED });
}

function makeAboutEntries(atlas: Atlas, contentHash: string): FileEntry[] {
  const { sources, user, manifest } = ABOUT_ENTRIES;
  const made = { ...atlas.manifest, contentHash, arrays: describeContentArrays(atlas.content) };
  return [
    { name: sources.name, bytes: encodeJson(pickFields(atlas.sources, sources.fields)) },
    { name: user.name, bytes: encodeJson(pickFields(atlas.user, user.fields)) },
    { name: manifest.name, bytes: encodeJson(pickFields(made, manifest.fields)) },
  ];
}
