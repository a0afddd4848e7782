import { escapeXml } from "../lib/escape-xml.ts";

/** What the window of a map is called. */
export function windowTitle(title: string): string {
  return title === "" ? "Littoral" : `${title} · Littoral`;
}

/** The page's HTML with the title of a map in it, for search engines and previews of links that run no scripts. */
export function titlePage(html: string, title: string): string {
  return html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(windowTitle(title))}</title>`);
}
