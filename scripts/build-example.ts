/** The last step of `npm run build`: the example atlas, into `dist/page`. */

import { prepareExample } from "./example-atlas.ts";
import { EXIT } from "./exit-codes.ts";

process.exitCode = prepareExample() === null ? EXIT.failed : EXIT.done;
