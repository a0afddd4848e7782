import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type HostCommand,
  type PageReport,
  readCommand,
  readHandover,
  readReport,
} from "../../src/view/host-messages.ts";

const COMMANDS: readonly HostCommand[] = [
  { does: "select", paper: "10.1/x" },
  { does: "select", paper: null },
  { does: "go", view: "cluster=3" },
  { does: "theme", theme: "dark" },
];
const REPORTS: readonly PageReport[] = [
  { tells: "ready", title: "Reefs", papers: 3 },
  { tells: "failed", message: "It is no atlas." },
  { tells: "select", paper: { id: "10.1/x", title: "Deep fish" } },
  { tells: "select", paper: null },
  { tells: "done", fits: false },
];

/** Every message with one of its fields gone, or of a type that it may not be. */
function* spoil(message: object): Generator<unknown> {
  for (const [name, value] of Object.entries(message)) {
    const { [name]: _, ...rest } = message as Record<string, unknown>;
    yield rest;
    for (const wrong of [undefined, 7n, [], Symbol.iterator, { 0: value }]) yield { ...rest, [name]: wrong };
  }
}

test.each(COMMANDS)("the command %o is read as it is, without what else stands in it", (command) => {
  expect(readCommand(structuredClone({ ...command, more: 1 }))).toEqual(command);
  for (const spoilt of spoil(command)) expect(readCommand(spoilt)).toBeNull();
});

test.each(REPORTS)("the report %o is read as it is, without what else stands in it", (report) => {
  expect(readReport(structuredClone({ ...report, more: 1 }))).toEqual(report);
  for (const spoilt of spoil(report)) expect(readReport(spoilt)).toBeNull();
});

test("a paper in a report has an id and a title, both texts", () => {
  for (const paper of [{}, { id: "a" }, { title: "A" }, { id: 1, title: "A" }, "a", ["a", "A"]]) {
    expect(readReport({ tells: "select", paper })).toBeNull();
  }
});

describe("what is handed over", () => {
  const given = { littoral: "open", atlas: new ArrayBuffer(4), view: "" };

  test("is a buffer and a view", () => {
    expect(readHandover({ ...given, more: 1 })).toEqual(given);
    for (const spoilt of spoil(given)) expect(readHandover(spoilt)).toBeNull();
  });

  test("is not a view of a buffer, a list of numbers, or an address to fetch", () => {
    for (const atlas of [new Uint8Array(4), [80, 75], "https://example.org/x.atlas", { byteLength: 4 }]) {
      expect(readHandover({ ...given, atlas })).toBeNull();
    }
  });
});

test("no theme but those there are is taken", () => {
  for (const theme of ["Dark", "print", "", null]) expect(readCommand({ does: "theme", theme })).toBeNull();
});

test("of anything else that pages say to each other, nothing is taken and nothing throws", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect([readCommand(data), readReport(data), readHandover(data)]).toEqual([null, null, null]);
    }),
  );
});
