import { expect, test } from "vitest";
import { nameFiles } from "../../scripts/name-files.ts";

test("a file is called by its name where no other has it", () => {
  expect(nameFiles(["/home/me/a.bib", "b.bib"])).toEqual(["a.bib", "b.bib"]);
});

test("files of one name are told apart by as many folders as it takes, and only they", () => {
  expect(nameFiles(["/x/1/in/a.bib", "/x/2/in/a.bib", "/x/2/in/b.bib"])).toEqual([
    "1/in/a.bib",
    "2/in/a.bib",
    "b.bib",
  ]);
  expect(nameFiles(["/a.bib", "/x/a.bib"])).toEqual(["/a.bib", "x/a.bib"]);
});

test("a file that is named twice keeps its name", () => {
  expect(nameFiles(["/x/a.bib", "/x/../x/a.bib"])).toEqual(["a.bib", "a.bib"]);
});
