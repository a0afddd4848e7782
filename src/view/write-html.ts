/**
 * A map as one HTML file that needs nothing else: program, style, fonts and the
 * atlas are inside, and its own policy forbids it every request.
 *
 * It is put together from parts that the build has hashed already, so the page and
 * the command line write the same bytes. The atlas is base64 in a script element of
 * a type that no browser runs; texts of papers therefore never stand in the HTML,
 * but for the title, which is escaped. Of the fonts, only the files whose letters
 * occur are taken along. Cost: linear in the size of the atlas.
 */

import type { OpenedAtlas } from "../model/index.ts";
import { ATLAS_ELEMENT, type FontPart, type PageParts, PROGRAM_ELEMENT } from "./page-parts.ts";
import { escapeXml } from "../lib/escape-xml.ts";
import { windowTitle } from "./title-page.ts";
import { toBase64 } from "./to-base64.ts";

/** Letters of the interface: they are needed whatever the papers are about. */
const INTERFACE = "Az09";

/**
 * @param file the `.atlas` file, which is carried as it is
 * @returns the whole document
 */
export function writeHtml(atlas: OpenedAtlas, file: Uint8Array, parts: PageParts): string {
  const { title, contentHash } = atlas.manifest;
  const fonts = neededFonts(atlas, parts.fonts);
  const styles = [...fonts, parts.style];
  const name = escapeXml(windowTitle(title));
  return `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(parts, styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${name}</title>
<meta name="generator" content="Littoral ${escapeXml(parts.version)}">
<meta name="littoral-content-hash" content="${escapeXml(contentHash)}">
<meta name="description" content="A map of a list of papers: islands of related work, with the evidence for every link.">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#dbe5e6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#111c24" media="(prefers-color-scheme: dark)">
<link rel="icon" type="image/svg+xml" href="${parts.icon}">
<!-- The fonts, Inter and Source Serif 4, are under the SIL Open Font License 1.1 (openfontlicense.org). -->
${fonts.map(writeFont).join("\n")}
<style data-hash="${parts.style.hash}">${parts.style.text}</style>
</head>
<body>
<div id="app"><noscript>This file carries a map of papers and draws it with JavaScript, which is switched off in this browser. Switch it on and reload; nothing is fetched from anywhere.</noscript></div>
<!-- The whole atlas, a ZIP archive of JSON and tables of numbers, as base64: it can be taken out with any program. -->
<script type="application/zip;base64" id="${ATLAS_ELEMENT}">${toBase64(file)}</script>
<!-- The program, deflated, as base64. The policy above lets nothing run but what unpacks it and itself. -->
<script type="application/zlib;base64" id="${PROGRAM_ELEMENT}" data-hash="${parts.program.hash}" data-version="${escapeXml(parts.version)}">${parts.program.packed}</script>
<script data-hash="${parts.starter.hash}">${parts.starter.text}</script>
</body>
</html>
`;
}

function writeFont({ text, hash, ranges }: FontPart): string {
  const runs = ranges.map(([first, last]) => `${first}-${last}`).join(" ");
  return `<style data-hash="${hash}" data-letters="${runs}">${text}</style>`;
}

/** Nothing but the parts themselves: no request, no frame, no form, no other script. */
function writePolicy({ program, starter }: PageParts, styles: readonly { readonly hash: string }[]): string {
  const hashes = styles.map(({ hash }) => `'sha256-${hash}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src 'sha256-${starter.hash}' 'sha256-${program.hash}'`,
    `style-src ${hashes}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The fonts of which at least one letter occurs in what the map says. */
function neededFonts(atlas: OpenedAtlas, fonts: readonly FontPart[]): readonly FontPart[] {
  const letters = lettersOf(atlas);
  return fonts.filter(({ ranges }) =>
    ranges.some(([first, last]) => letters.some((letter) => letter >= first && letter <= last)),
  );
}

/** Every code point of the map's texts, once. */
function lettersOf({ manifest, content, readAbstract }: OpenedAtlas): readonly number[] {
  const letters = new Set<number>();
  const add = (text: string): void => {
    for (const letter of text) letters.add(letter.codePointAt(0)!);
  };
  const { papers, clusters, concepts } = content;
  add(INTERFACE);
  add(manifest.title);
  papers.title.forEach(add);
  papers.venue.forEach(add);
  for (const author of papers.authors.flat()) add(`${author.given} ${author.family}`);
  papers.title.forEach((_, paper) => add(readAbstract(paper)));
  clusters.forEach(({ label }) => add(label));
  concepts.label.forEach(add);
  return [...letters];
}
