import { afterEach, expect, test, vi } from "vitest";
import { createNodeHost } from "../../scripts/node-host.ts";

afterEach(() => vi.restoreAllMocks());

test("where output is kept, a long build says a line a stage, a short one nothing", () => {
  let now = 0;
  const said: string[] = [];
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const host = createNodeHost(false);
  host.progress("read files", 0);
  now = 5000;
  host.progress("link papers", 0.4);
  host.progress("link papers", 0.5);
  now = 9000;
  host.progress("find clusters", 0.5);
  expect(said).toEqual([
    "littoral:  40 % link papers (5 s so far)\n",
    "littoral:  50 % find clusters (9 s so far)\n",
  ]);
});
