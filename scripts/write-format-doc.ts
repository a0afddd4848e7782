/** Writes `docs/atlas-format.md` from the schema: `npm run format-doc`, in the project's folder. */

import { writeFileSync } from "node:fs";
import { describeFormat } from "./describe-format.ts";

writeFileSync("docs/atlas-format.md", describeFormat());
