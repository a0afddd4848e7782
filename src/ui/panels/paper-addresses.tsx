/** Where a paper can be read, and its code. The only links of the page that lead outside. */

import type { PaperLink } from "../../view/paper-links.ts";
import { paperText } from "../messages/paper.ts";

export function PaperAddresses({ links }: { readonly links: readonly PaperLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="addresses" aria-label={paperText.links}>
      {links.map((link) => {
        const { kind, name } = paperText.linkName(link);
        return (
          <li key={link.href}>
            <a href={link.href} target="_blank" rel="noopener noreferrer" title={paperText.opensElsewhere}>
              <span class="address-kind">{kind}</span> {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
