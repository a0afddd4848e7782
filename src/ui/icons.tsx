/** Line icons of the shell, drawn here so that nothing is fetched. All are decoration: their buttons carry the names. */

import type { JSX } from "preact";

const PATHS = {
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  whole: "M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5",
  auto: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  light:
    "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16",
  dark: "M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z",
  help: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM8 8.1a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5M10 13.8h.01",
  list: "M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01",
  open: "M2.5 16V4.5h5l1.7 2h8.3V16z",
  download: "M10 3v9M6.2 8.6L10 12.4l3.8-3.8M3.5 16.5h13",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2v4.4M10 6.6h.01",
  options: "M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  menu: "M3 5h14M3 10h14M3 15h14",
  undo: "M7 4L3 8l4 4M3 8h9a5 5 0 0 1 0 9h-2",
  redo: "M13 4l4 4-4 4M17 8H8a5 5 0 0 0 0 9h2",
  filter: "M3 4h14l-5.5 6.5V16l-3 1.5v-7z",
  selection: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 10l2.2 2.2L13.2 8",
  look: "M10 3l7.5 4L10 11 2.5 7zM2.5 10.5l7.5 4 7.5-4M2.5 14l7.5 4 7.5-4",
  lasso: "M10 3c4.5 0 7.5 2 7.5 5s-3 5-7.5 5-7.5-2-7.5-5 3-5 7.5-5zM6 12.5c-1.5 1-1.5 3 .5 3s1.5 2-.5 2.5",
  close: "M5 5l10 10M15 5L5 15",
  grip: "M4 8l6-4 6 4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
