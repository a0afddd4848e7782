/** Text as it may stand in HTML, in an element or between double quotes. */
export function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => signs[sign]);
}

/** What the window of a map is called. */
export function windowTitle(title: string): string {
  return title === "" ? "Littoral" : `${title} · Littoral`;
}

/** The page's HTML with the title of a map in it, for search engines and previews of links that run no scripts. */
export function titlePage(html: string, title: string): string {
  return html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(windowTitle(title))}</title>`);
}
