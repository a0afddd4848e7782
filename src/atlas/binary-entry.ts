/**
 * Arrays of numbers to bytes and back, little-endian on every machine, one
 * after another without padding, as the manifest lists them.
 *
 *     { x: Float32Array [1], region: Int32Array [-1] }  →  00 00 80 3f ff ff ff ff
 */

import type { ElementType, Fields } from "./field-type.ts";

/** One array as the manifest describes it. */
export interface ArrayShape {
  readonly name: string;
  readonly type: ElementType;
  readonly length: number;
}

export type NumberArray = Float32Array | Int32Array | Uint8Array;

const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = { float32: 4, int32: 4, uint8: 1 };

/** @returns name, type and length of the arrays of `table`, in the order of the schema's `fields` */
export function describeArrays(table: Readonly<Record<string, NumberArray>>, fields: Fields): ArrayShape[] {
  return Object.entries(fields).flatMap(([name, { type }]) =>
    type.kind === "array" ? [{ name, type: type.element, length: table[name].length }] : [],
  );
}

/** Number of bytes that arrays of these shapes take. */
export function byteLength(shapes: readonly ArrayShape[]): number {
  return shapes.reduce((sum, shape) => sum + shape.length * ELEMENT_BYTES[shape.type], 0);
}

export function encodeArrays(
  table: Readonly<Record<string, NumberArray>>,
  shapes: readonly ArrayShape[],
): Uint8Array {
  const bytes = new Uint8Array(byteLength(shapes));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { name, type, length } of shapes) {
    const array = table[name];
    if (type === "uint8") bytes.set(array, at);
    else if (type === "float32") {
      for (let i = 0; i < length; i++) view.setFloat32(at + 4 * i, array[i], true);
    } else {
      for (let i = 0; i < length; i++) view.setInt32(at + 4 * i, array[i], true);
    }
    at += length * ELEMENT_BYTES[type];
  }
  return bytes;
}

/** @param bytes exactly as many as the shapes take */
export function decodeArrays(bytes: Uint8Array, shapes: readonly ArrayShape[]): Record<string, NumberArray> {
  const table: Record<string, NumberArray> = {};
  let at = 0;
  for (const { name, type, length } of shapes) {
    const end = at + length * ELEMENT_BYTES[type];
    table[name] = decodeArray(bytes.subarray(at, end), type);
    at = end;
  }
  return table;
}

function decodeArray(bytes: Uint8Array, type: ElementType): NumberArray {
  if (type === "uint8") return bytes.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length / 4;
  if (type === "float32") {
    const floats = new Float32Array(length);
    for (let i = 0; i < length; i++) floats[i] = view.getFloat32(4 * i, true);
    return floats;
  }
  const integers = new Int32Array(length);
  for (let i = 0; i < length; i++) integers[i] = view.getInt32(4 * i, true);
  return integers;
}
