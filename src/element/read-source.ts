/** The bytes of an atlas, wherever they are. */

import { elementText } from "./messages.ts";

/** An address (relative ones as in links of the page), or the file itself. */
export type MapSource = string | URL | ArrayBuffer | Uint8Array | Blob;

/** Something to be said in words where the map would be. */
export class MapError extends Error {}

/**
 * @returns a buffer of its own, which may be handed over
 * @throws MapError
 */
export async function readMapSource(source: MapSource, signal: AbortSignal): Promise<ArrayBuffer> {
  if (source instanceof ArrayBuffer) return source.slice(0);
  if (source instanceof Uint8Array) return new Uint8Array(source).buffer;
  if (source instanceof Blob) {
    return source.arrayBuffer().catch(() => {
      throw new MapError(elementText.unreadable);
    });
  }
  const { status, bytes } = await fetchBytes(String(source), signal);
  if (status < 200 || status > 299) throw new MapError(elementText.refused(String(source), status));
  return bytes;
}

async function fetchBytes(address: string, signal: AbortSignal) {
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal });
    return { status: response.status, bytes: await response.arrayBuffer() };
  } catch {
    throw new MapError(elementText.unreachable(address));
  }
}
