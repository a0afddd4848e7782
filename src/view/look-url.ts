/** What the user chose to see, as parts of an address, and back. */

import { COLOURS, type ColourBy, LINK_LAYERS, type Look, PLAIN_LOOK, SIZES } from "./look.ts";
import { decode, encode } from "./url-text.ts";

/** What can be hidden, by its name in an address. */
const HIDEABLE = ["contours", "names"] as const;

/** What differs from the plain look, as `key=value`. */
export function writeLook(look: Look): string[] {
  const parts: string[] = [];
  if (look.colour !== PLAIN_LOOK.colour) parts.push(`colour=${encode(look.colour)}`);
  if (look.size !== PLAIN_LOOK.size) parts.push(`size=${look.size}`);
  if (look.links !== PLAIN_LOOK.links) parts.push(`links=${look.links}`);
  const hidden = HIDEABLE.filter((layer) => !look[layer]);
  if (hidden.length > 0) parts.push(`hide=${hidden.join(";")}`);
  return parts;
}

/** @returns what a part says; `null` when it is none of the look's, or not what it could be */
export function readLook(key: string, raw: string): Partial<Look> | null {
  const value = decode(raw);
  if (value === null) return null;
  switch (key) {
    case "colour":
      return isColour(value) ? { colour: value } : null;
    case "size":
      return pick(SIZES, value, (size) => ({ size }));
    case "links":
      return pick(LINK_LAYERS, value, (links) => ({ links }));
    case "hide":
      return readHidden(value.split(";"));
    default:
      return null;
  }
}

const isColour = (text: string): text is ColourBy =>
  COLOURS.some((known) => known === text) || /^field:./su.test(text);

function readHidden(names: readonly string[]): Partial<Look> | null {
  const hidden = HIDEABLE.filter((layer) => names.includes(layer));
  if (hidden.length !== names.length) return null;
  return Object.fromEntries(hidden.map((layer) => [layer, false]));
}

function pick<Value extends string>(
  known: readonly Value[],
  text: string,
  change: (value: Value) => Partial<Look>,
): Partial<Look> | null {
  const value = known.find((one) => one === text);
  return value === undefined ? null : change(value);
}
