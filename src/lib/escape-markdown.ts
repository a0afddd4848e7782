/** Text of files as text in Markdown (CommonMark with the tables of GitHub). Linear in the text. */

/**
 * In one line, nothing of it markup: signs that mean something anywhere are escaped, "&" where it
 * would begin a character's name, and addresses do not become links by themselves.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~$@]|&(?=#?\w+;)/g, (sign) => `\\${sign}`)
    .replaceAll(/(https?|ftp)(:\/\/)/gi, "$1\\$2")
    .replaceAll(/(?<![a-z\d])(www)\./gi, "$1\\.");
}

/** An escaped line: what would begin a list, or be a line across the page, does not. */
export function escapeStart(line: string): string {
  return line.replace(
    /^(?:[-+](?=\s|$)|\d+[.)](?=\s|$)|[-=](?=[-=\s]*$))/,
    (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`,
  );
}
