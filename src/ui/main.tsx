/** Where the page starts: mounts the application and fetches the atlas that lies beside it. */

import { render } from "preact";
import { App } from "./app.tsx";
import { FROM_HOST } from "./embedded.ts";
import { createLoader } from "./load-atlas.ts";
import "./styles/shell.css";
import "./styles/panels.css";
import "./styles/papers.css";

const root = document.getElementById("app");
if (root !== null) {
  const loader = createLoader();
  root.replaceChildren();
  render(<App loader={loader} />, root);
  if (FROM_HOST) void import("./host-page.ts").then(({ answerHost }) => answerHost(loader));
  else void loader.fetchShipped();
}
