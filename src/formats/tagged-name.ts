/**
 * A name in a field of its own, as `readFields` takes it. EndNote and ProQuest
 * mark an organisation by a comma at the very end, so that nobody looks for a
 * family name in it; every other name is taken as it stands.
 *
 *     Shell Board,  →  { family: "Shell Board", given: "" }      Lund, Bo  →  "Lund, Bo"
 */

import type { Author } from "../model/index.ts";

/** The name as a text, or an organisation as an author with nothing but a family name. */
export function taggedName(name: string): string | Author {
  const isOrganisation = name.length > 1 && name.indexOf(",") === name.length - 1;
  return isOrganisation ? { family: name.slice(0, -1).trim(), given: "" } : name;
}
