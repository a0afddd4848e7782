/** A file that is too large to be held, as a source: its bytes come in pieces, and all at once only where somebody insists. */

import type { ColumnMapping, FilePieces, SourceFile } from "../model/index.ts";

/** @param about its name, and what the user says about its columns */
export function makeLargeFile(
  about: { readonly name: string; readonly columns?: ColumnMapping },
  pieces: FilePieces,
): SourceFile {
  return new LargeFile(about, pieces);
}

class LargeFile implements SourceFile {
  readonly name: string;
  readonly pieces: FilePieces;
  readonly columns?: ColumnMapping;

  constructor({ name, columns }: { name: string; columns?: ColumnMapping }, pieces: FilePieces) {
    this.name = name;
    this.pieces = pieces;
    if (columns !== undefined) this.columns = columns;
  }

  get bytes(): Uint8Array {
    const bytes = new Uint8Array(this.pieces.size);
    let at = 0;
    for (const piece of this.pieces.read()) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes.subarray(0, at);
  }
}
