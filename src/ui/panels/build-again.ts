/** Makes the map again of the same papers, with something said differently. */

import type { BuildOptions, Decisions } from "../../model/index.ts";
import type { OptionsProps } from "./options-panel.tsx";

interface Said {
  readonly options?: BuildOptions;
  readonly decisions?: Decisions;
}

/** What is not said stays as it was. */
export function buildAgain({ session, opened, builds }: OptionsProps, said: Said): void {
  const { manifest, user } = session.atlas;
  builds.build({
    files: opened.given,
    options: said.options ?? manifest.options,
    title: manifest.title,
    user: { ...user, decisions: said.decisions ?? user.decisions },
    again: true,
  });
}
