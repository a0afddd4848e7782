/** Writes the tables of `docs/formats.md`: `npm run formats-doc`; that of real exports when LITTORAL_FIXTURES is set. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillTable } from "./describe-formats.ts";

const ROOT = join(import.meta.dirname, "../../..");
const DOCUMENT = join(ROOT, "docs/formats.md");
const real = process.env.LITTORAL_FIXTURES ?? "";

let document = fillTable(readFileSync(DOCUMENT, "utf8"), "fixtures", join(ROOT, "test/fixtures"));
if (real !== "") document = fillTable(document, "real", real);
writeFileSync(DOCUMENT, document);
