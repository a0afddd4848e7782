/**
 * Whether the page is shown inside another one (`?embed` in its address): then it is the
 * map with its names, and little else.
 */
export const EMBEDDED = new URLSearchParams(location.search).has("embed");
