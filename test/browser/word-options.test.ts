import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { RIS } from "../support/paper-files.ts";
import { dropFiles } from "./support/drop-files.ts";
import { useBrowser, waitForMap } from "./support/visit.ts";

const visit = useBrowser();

/** What the page knows of the open atlas. */
interface Known {
  readonly options: { stopWords: string[]; synonyms: string[][]; minimumAbstract: number };
  readonly concepts: string[];
  readonly names: string[];
}

const readKnown = (page: Page): Promise<Known> =>
  page.evaluate(() => {
    const { atlas } = (window as unknown as { littoral: { session: Session } }).littoral.session;
    interface Session {
      readonly atlas: {
        readonly manifest: { readonly options: Known["options"] };
        readonly content: {
          readonly concepts: { readonly label: string[] };
          readonly clusters: { readonly label: string }[];
        };
      };
    }
    return {
      options: atlas.manifest.options,
      concepts: atlas.content.concepts.label,
      names: atlas.content.clusters.map((cluster) => cluster.label),
    };
  });

async function openList(page: Page): Promise<void> {
  await dropFiles(page, [["shore.ris", RIS]]);
  await page.waitForFunction(() => document.title.toLowerCase().startsWith("shore"));
  await waitForMap(page);
}

/** Presses the button and waits for the map that differs. */
async function makeAgain(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make the map again" }).click();
  await page.locator(".change").waitFor();
  await waitForMap(page);
}

test("a concept of a paper can be ignored: the map made again has it nowhere", async () => {
  const { page } = await visit();
  await openList(page);
  const before = await readKnown(page);
  await page.locator(".regions-panel .cluster-button").first().click();
  await page.locator(".side-panel .paper-item").first().click();
  await page.getByText("Ignore a word, or join two").click();
  const word = (await page.getByLabel("Word", { exact: true }).locator("option").first().textContent()) ?? "";
  expect(before.concepts).toContain(word);
  await page.getByRole("button", { name: "Ignore this word" }).click();
  expect(await page.getByLabel("Words to ignore").inputValue()).toBe(word);
  await makeAgain(page);
  const after = await readKnown(page);
  expect(after.options.stopWords).toEqual([word]);
  expect(after.concepts).not.toContain(word);
  expect(after.concepts.length).toBeGreaterThan(0);
  expect(after.names.join(" & ").split(" & ")).not.toContain(word);
  expect(await page.getByLabel("Words to ignore").inputValue()).toBe(word);
});

test("synonyms and the shortest abstract are told to the build, and the usual settings empty the boxes", async () => {
  const { page } = await visit({ hash: "#panel=options" });
  await page.getByLabel("Words that mean the same").fill("coast = shore\nalone =\n");
  await page.getByLabel("Shortest abstract that counts").fill("5");
  await makeAgain(page);
  const { options } = await readKnown(page);
  expect(options.synonyms).toEqual([["coast", "shore"]]);
  expect(options.minimumAbstract).toBe(5);
  await page.getByRole("button", { name: "Usual settings" }).click();
  await expect.poll(() => page.getByLabel("Words that mean the same").inputValue()).toBe("");
  await expect.poll(() => page.getByLabel("Shortest abstract that counts").inputValue()).toBe("0");
});

test("“same as …” begins a group with the word and waits for the other one", async () => {
  const { page } = await visit();
  await page.locator(".regions-panel .cluster-button").first().click();
  await page.getByText("Ignore a word, or join two").click();
  await page.getByRole("button", { name: "Same as …" }).click();
  const box = page.getByLabel("Words that mean the same");
  expect(await box.inputValue()).toBe("Theme 0 = ");
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole("button", { name: "Make the map again" }).isDisabled()).toBe(true);
  await page.keyboard.type("Theme 1");
  expect(await page.getByRole("button", { name: "Make the map again" }).isDisabled()).toBe(false);
});
