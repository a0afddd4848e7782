/** Damages bytes as files are damaged: cut, swapped, overwritten, or with signs of some format put in. */

/** What is put in. */
export const SPLICES = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\n",
  "\r\n",
  "\\",
  "\0",
  "\ufeff",
  "\u202e",
  "<i>",
  "\\ud800",
  "$",
  "{{{{",
];

/** The bytes with one kind of damage, chosen by `random`. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const choice = Math.floor(random() * 6);
  if (choice === 0) return bytes.slice(0, at);
  if (choice === 1) return bytes.slice(at);
  const changed = bytes.slice();
  if (choice === 2) {
    const other = Math.floor(random() * bytes.length);
    [changed[at], changed[other]] = [changed[other], changed[at]];
    return changed;
  }
  if (choice === 3) {
    for (let k = 0; k < 8; k++) changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return changed;
  }
  const splice = new TextEncoder().encode(SPLICES[Math.floor(random() * SPLICES.length)]);
  const times = choice === 4 ? 1 : 200;
  const inserted = Array.from({ length: times }, () => [...splice]).flat();
  return Uint8Array.from([...bytes.slice(0, at), ...inserted, ...bytes.slice(at)]);
}
