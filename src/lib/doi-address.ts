/**
 * Where a DOI leads. A DOI may hold signs that would end or change an address
 * ("#", "?", "<"), so all but its slashes are encoded where they have to be.
 *
 *     10.1002/x;2-#   →   https://doi.org/10.1002/x%3B2-%23
 */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi.replaceAll(/\p{Cs}/gu, "\ufffd")).replaceAll("%2F", "/")}`;
}
