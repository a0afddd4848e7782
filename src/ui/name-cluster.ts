/** Giving a cluster another name: one step of the user layer, by which it can be undone. */

import { renameCluster } from "../view/rename-clusters.ts";
import { namingText } from "./messages/naming.ts";
import type { Session } from "./session.ts";

/** @param name '' or the name that was found: back to that one */
export function nameCluster(session: Session, cluster: number, name: string): void {
  const { made, user, announcement } = session;
  const before = session.atlas.content.clusters[cluster].label;
  user.value = renameCluster({ content: made.content, user: user.peek() }, cluster, name);
  const { label, level } = session.atlas.content.clusters[cluster];
  if (label !== before) announcement.value = namingText.nowCalled(level, label);
}
