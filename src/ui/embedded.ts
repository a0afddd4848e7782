const embed = new URLSearchParams(location.search).get("embed");

/**
 * Whether the page is shown inside another one (`?embed` in its address): then it is the
 * map with its names, and little else.
 */
export const EMBEDDED = embed !== null;

/** Whether that other page gives the atlas and listens (`?embed=host`, `host-page.ts`). */
export const FROM_HOST = embed === "host" && parent !== window;
