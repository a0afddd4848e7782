import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { encodeAtlas } from "../../src/atlas/encode-atlas.ts";
import { makeSyntheticAtlas } from "../support/synthetic-atlas.ts";
import { dropFiles } from "./support/drop-files.ts";
import { readState } from "./support/map.ts";
import { smallAtlas, useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();

/** What Chromium says by itself about a request that failed. */
const FAILED_REQUEST = /Failed to load resource/;

const other = (): Uint8Array => {
  const atlas = makeSyntheticAtlas(3, 7, 2);
  return encodeAtlas({ ...atlas, manifest: { ...atlas.manifest, title: "Another list" } });
};

test("an atlas that is dropped on the page opens, with a view of its own", async () => {
  const { page } = await visit({ hash: "#paper=p-0030" });
  await dropFiles(page, [["other.atlas", other()]]);
  await page.waitForFunction(() => document.title.startsWith("Another list"));
  await waitForMap(page);
  expect(await page.locator(".side-lead").textContent()).toBe("21 papers, 3 regions; click an island");
  expect(await readState(page, "focus")).toBeNull();
  expect(page.url()).not.toContain("#");
});

test("an atlas can be chosen with the file picker", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Open papers or an atlas" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles({ name: "other.atlas", mimeType: "", buffer: Buffer.from(other()) });
  await page.waitForFunction(() => document.title.startsWith("Another list"));
});

test("a damaged atlas file is refused in words, and the open map stays", async () => {
  const { page } = await visit();
  await dropFiles(page, [["holiday.atlas", strToU8("not an atlas")]]);
  expect(await page.locator(".notice").textContent()).toContain("holiday.atlas was not opened.");
  expect(await page.locator(".side-lead").textContent()).toContain("60 papers");
});

test("without an atlas beside it the page says how to come by one", async () => {
  const { page } = await visit({ answer: 404, until: "page", expected: FAILED_REQUEST });
  await page.getByRole("heading", { name: "No atlas here yet" }).waitFor();
  expect(await page.locator(".message").textContent()).toContain("littoral build");
  await dropFiles(page, [["some.atlas", smallAtlas()]]);
  await waitForMap(page);
});

test("inside another page nothing is offered that is not there, and a view that does not fit is told", async () => {
  const { page, url } = await visit({ answer: 404, until: "page", expected: FAILED_REQUEST });
  await page.goto(`${url}?embed#paper=nobody`);
  await page.getByText("There is no atlas beside the page").waitFor();
  expect(await page.locator("button").count()).toBe(0);
  await page.unroute("**/atlas.atlas");
  await page.reload();
  await waitForMap(page);
  expect(await page.locator(".notice").textContent()).toContain("paper: nobody");
});

test("a server that does not answer is said so, and asking again helps", async () => {
  const { page } = await visit({ answer: "drop", until: "page", expected: FAILED_REQUEST });
  await page.getByText("Is the server that showed this page still running?").waitFor();
  await page.unroute("**/atlas.atlas");
  await page.getByRole("button", { name: "Try again" }).click();
  await waitForMap(page);
});

test("a server that refuses is quoted", async () => {
  const { page } = await visit({ answer: 503, until: "page", expected: FAILED_REQUEST });
  await page.getByText("The server answered 503 instead of the atlas.").waitFor();
});

test("a damaged atlas is refused with the reason", async () => {
  const bytes = smallAtlas();
  const { page } = await visit({ atlas: bytes.slice(0, bytes.length >> 1), until: "page" });
  await page.getByRole("heading", { name: "This atlas could not be opened" }).waitFor();
  expect((await page.locator(".message p").allTextContents()).join(" ").length).toBeGreaterThan(40);
});

test("a ZIP file of something else is refused with the reason", async () => {
  const { page } = await visit({ atlas: zipSync({ "letter.txt": strToU8("Dear reader") }), until: "page" });
  await page.getByRole("heading", { name: "This atlas could not be opened" }).waitFor();
});

test("an atlas without papers is explained", async () => {
  const { page } = await visit({ atlas: encodeAtlas(makeSyntheticAtlas(0, 0)), until: "page" });
  await page.getByRole("heading", { name: "An atlas without papers" }).waitFor();
});

test("an atlas of three papers is a map", async () => {
  const { page } = await visit({ atlas: encodeAtlas(makeSyntheticAtlas(1, 3)) });
  expect(await page.locator(".side-lead").textContent()).toBe("3 papers, 1 region; click an island");
});
