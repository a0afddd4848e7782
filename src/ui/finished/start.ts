/**
 * Where a map in one file starts: unpacks the program and puts it into the document. It runs
 * because the policy of the file names its hash; anything else would not.
 */

import { inflateSync } from "fflate";
import { PROGRAM_ELEMENT } from "../../view/page-parts.ts";
import { bytesIn } from "./bytes-in.ts";

const script = document.createElement("script");
script.textContent = new TextDecoder().decode(inflateSync(bytesIn(PROGRAM_ELEMENT)));
document.body.append(script);
