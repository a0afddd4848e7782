/** What a picture is of, in words for its caption. */

import type { OpenedAtlas } from "../../model/index.ts";
import { listChips } from "../../view/filter-chips.ts";
import { namePart } from "../../view/name-part.ts";
import type { ViewState } from "../../view/view-state.ts";
import { exportText } from "../messages/export.ts";
import { chipWords } from "./chip-words.ts";
import type { ListSource } from "./list-sources.ts";

interface Shown {
  readonly atlas: Pick<OpenedAtlas, "content">;
  readonly state: { readonly value: Pick<ViewState, "cluster" | "query" | "filters"> };
}

/** `18 papers that the search “coral” finds`; '' for all papers. */
export function partWords({ atlas, state }: Shown, { key, papers }: Omit<ListSource, "name">): string {
  const { part } = exportText;
  const { cluster, query, filters } = state.value;
  switch (key) {
    case "all":
      return "";
    case "region":
      return cluster === null ? "" : namePart([atlas.content.clusters[cluster]]);
    case "selection":
      return part.selection(papers.length);
    case "shown": {
      const asked = listChips(filters).map((chip) => chipWords(chip, atlas));
      return part.shown(papers.length, query.trim(), asked);
    }
  }
}
