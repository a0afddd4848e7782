/** The last step of `npm run build`: the example atlas, and its copy in the built page. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashBytes } from "../src/atlas/hash-content.ts";
import { printErrors } from "./console.ts";
import { prepareExample } from "./example-atlas.ts";
import { EXIT } from "./exit-codes.ts";
import { PAGE_FOLDER, ROOT } from "./locate.ts";
import { PAGE_ATLAS, shipExample } from "./ship-example.ts";

const previous = join(ROOT, "dist/example.atlas");
const record = join(ROOT, "dist/example.shipped");
// Before there was a record, the page always had the example of the last build.
if (!existsSync(record) && existsSync(previous)) writeFileSync(record, hashBytes(readFileSync(previous)));

const path = prepareExample();
process.exitCode = path === null ? EXIT.failed : EXIT.done;
if (path !== null && existsSync(PAGE_FOLDER)) {
  const isShipped = shipExample({ example: readFileSync(path), page: PAGE_FOLDER, record });
  if (!isShipped) printErrors([`${join(PAGE_FOLDER, PAGE_ATLAS)} is not the example: it is left as it is.`]);
}
