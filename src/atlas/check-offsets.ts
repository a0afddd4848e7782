/** @returns what is wrong with the offsets of compressed rows, which rise from 0 to the number of elements; '' when nothing is */
export function checkOffsets(offsets: Int32Array, elements: number, where: string): string {
  const falls = offsets.findIndex((offset, row) => row > 0 && offset < offsets[row - 1]);
  if (offsets[0] === 0 && falls < 0 && offsets[offsets.length - 1] === elements) return "";
  return `${where} should rise from 0 to ${elements}, but does not.`;
}
