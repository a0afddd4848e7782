/** The works that the list cites most and does not have: what one might add to it. */

import type { OpenedAtlas } from "../../model/index.ts";
import { listMissingWorks } from "../../view/missing-works.ts";
import { doiLink } from "../../view/paper-links.ts";
import { aboutText } from "../messages/about.ts";

const MOST = 12;

export function AboutMissing({ atlas }: { readonly atlas: OpenedAtlas }) {
  const works = listMissingWorks(atlas.content, MOST);
  if (works.length === 0) return null;
  return (
    <>
      <h3>{aboutText.missing}</h3>
      <p class="hint">{aboutText.missingMeaning(works.length)}</p>
      <ol class="account missing">
        {works.map(({ work, reference, citing }) => {
          const address = doiLink(reference)?.href ?? "";
          return (
            <li key={work} dir="auto">
              {address === "" ? (
                reference
              ) : (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {reference}
                </a>
              )}{" "}
              <span class="hint">{aboutText.citedBy(citing)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
