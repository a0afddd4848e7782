import { crc32 as nodeCrc32 } from "node:zlib";
import * as fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/lib/crc32.ts";
import { readZipDirectory, unpackZipEntry } from "../../src/lib/zip-directory.ts";

test("the CRC-32 of the standard's test text is cbf43926", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test.runIf(nodeCrc32 !== undefined)("the CRC-32 is Node's for any bytes", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === nodeCrc32(bytes)));
});

describe("a ZIP file read by its directory", () => {
  test("gives the entries that fflate gives, stored or deflated", () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 500 }), { maxLength: 8 });
    fc.assert(
      fc.property(contents, fc.constantFrom(0, 6), (files, level) => {
        const zip = zipSync(Object.fromEntries(files.map((file, i) => [`dir/ä${i}.bin`, file])), {
          level: level as 0 | 6,
          comment: "a comment",
        });
        const directory = readZipDirectory(zip);
        if (typeof directory === "string") throw new Error(directory);
        const read = Object.fromEntries(
          [...directory].map(([name, entry]) => [name, unpackZipEntry(zip, entry)]),
        );
        expect(read).toEqual(unzipSync(zip));
      }),
    );
  });

  test("never throws, whatever its bytes", () => {
    const zip = zipSync({ "a.txt": new Uint8Array(1000), "b.txt": new Uint8Array([1, 2, 3]) });
    const change = fc.record({
      at: fc.integer({ min: 0, max: zip.length - 1 }),
      to: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const damaged = zip.slice();
        for (const { at, to } of changes) damaged[at] = to;
        const directory = readZipDirectory(damaged);
        if (typeof directory === "string") return;
        for (const entry of directory.values()) expect(unpackZipEntry(damaged, entry)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  test("is refused when two entries have one name", () => {
    const zip = zipSync({ "a.txt": new Uint8Array(1), "b.txt": new Uint8Array(1) });
    for (let at = zip.indexOf(98); at >= 0; at = zip.indexOf(98, at + 1)) zip[at] = 97;
    expect(readZipDirectory(zip)).toContain("two entries named a.txt");
  });
});
