import { expect, test } from "vitest";
import { DEFAULT_OPTIONS, type LinkTable } from "../../src/model/index.ts";
import { scanResolutions } from "../../src/pipeline/scan-resolutions.ts";
import { answerScan } from "../../src/worker/answer-scan.ts";
import { plantLinks } from "../support/planted-links.ts";

const { links } = plantLinks([12, 10, 9]);

test("a request for a scan is answered by its points, and tells how far it is", () => {
  const shares: number[] = [];
  const host = { progress: (_: string, share: number) => shares.push(share), now: () => 0 };
  const reply = answerScan({ kind: "scan", links, options: DEFAULT_OPTIONS, resolution: 1 }, host);
  expect(reply).toEqual({
    kind: "scanned",
    points: scanResolutions(links, DEFAULT_OPTIONS, 1, () => {}),
  });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("a mistake of ours comes back in words that name the stage", () => {
  const host = { progress: () => {}, now: () => 0 };
  const broken = null as unknown as LinkTable;
  const reply = answerScan({ kind: "scan", links: broken, options: DEFAULT_OPTIONS, resolution: 1 }, host);
  expect(reply.kind === "failed" && reply.reason).toContain("scan resolutions");
});
