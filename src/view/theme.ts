/** Colours and weights of the themes. Colours of regions are in palette.ts. */

export type ThemeName = "light" | "dark" | "print";

export interface Theme {
  /** Open water at the middle and at the edge of the picture. */
  readonly seaInner: string;
  readonly seaOuter: string;
  /** Shallow water, the widest band first. */
  readonly shelves: readonly [string, string, string];
  /** Lines between the bands of shallow water. */
  readonly waterline: string;
  readonly coast: string;
  readonly coastGlow: string;
  /** Land before any region colours it. */
  readonly land: string;
  readonly contour: string;
  readonly contourOpacity: number;
  readonly contourHeavy: string;
  readonly contourHeavyOpacity: number;
  /** Laid over the land once per heavy contour: high land is a little deeper in colour. */
  readonly height: string;
  readonly heightOpacity: number;
  readonly border: string;
  readonly shadeLight: string;
  readonly shadeDark: string;
  readonly shadeOpacity: number;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly link: string;
  readonly linkOpacity: number;
  readonly lane: string;
  readonly laneOpacity: number;
  readonly linkFocus: string;
  readonly rim: string;
  readonly focus: string;
  /** Papers that do not stand out; drawn faint, so it is a deeper colour than one sees. */
  readonly muted: string;
  readonly graticule: string;
  /** Ground of the legend. */
  readonly panel: string;
  readonly panelLine: string;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    seaInner: "#dde8eb",
    seaOuter: "#cbdce2",
    shelves: ["#d5e4e8", "#ddeaeb", "#e6f0ee"],
    waterline: "#9db9c0",
    coast: "#5c7073",
    coastGlow: "#5f8088",
    land: "#efece0",
    contour: "#6a5430",
    contourOpacity: 0.2,
    contourHeavy: "#5c4623",
    contourHeavyOpacity: 0.36,
    height: "#7a5f33",
    heightOpacity: 0.06,
    border: "#fffdf6",
    shadeLight: "#fffaf0",
    shadeDark: "#4a3a34",
    shadeOpacity: 0.37,
    ink: "#24231e",
    inkSoft: "#4b4a44",
    halo: "#fdfbf4",
    link: "#34425a",
    linkOpacity: 0.34,
    lane: "#3f566e",
    laneOpacity: 0.2,
    linkFocus: "#1f2a3c",
    rim: "#fffdf6",
    focus: "#1d1b16",
    muted: "#7b7c76",
    graticule: "#3c5a69",
    panel: "#fbf9f2",
    panelLine: "#b9b6a8",
  },
  dark: {
    seaInner: "#10202f",
    seaOuter: "#0a1621",
    shelves: ["#132535", "#162c3b", "#1a3543"],
    waterline: "#38606c",
    coast: "#86aab0",
    coastGlow: "#2c6470",
    land: "#33393a",
    contour: "#fff4dc",
    contourOpacity: 0.1,
    contourHeavy: "#fff0d0",
    contourHeavyOpacity: 0.2,
    height: "#ffe9c2",
    heightOpacity: 0.05,
    border: "#0a131c",
    shadeLight: "#fff2dc",
    shadeDark: "#02060c",
    shadeOpacity: 0.5,
    ink: "#f3eee2",
    inkSoft: "#c6cdcf",
    halo: "#0d161f",
    link: "#bed7e1",
    linkOpacity: 0.3,
    lane: "#a5c6d4",
    laneOpacity: 0.17,
    linkFocus: "#f5f1e4",
    rim: "#0f1a24",
    focus: "#fbf7ea",
    muted: "#8f9aa2",
    graticule: "#a0bed2",
    panel: "#121e29",
    panelLine: "#3c4c58",
  },
  print: {
    seaInner: "#ffffff",
    seaOuter: "#ffffff",
    shelves: ["#fafafa", "#f4f4f4", "#ececec"],
    waterline: "#b5b5b5",
    coast: "#2b2b2b",
    coastGlow: "#9a9a9a",
    land: "#fbfbfb",
    contour: "#4a4a4a",
    contourOpacity: 0.25,
    contourHeavy: "#333333",
    contourHeavyOpacity: 0.45,
    height: "#444444",
    heightOpacity: 0.015,
    border: "#2b2b2b",
    shadeLight: "#ffffff",
    shadeDark: "#404040",
    shadeOpacity: 0.17,
    ink: "#111111",
    inkSoft: "#3a3a3a",
    halo: "#ffffff",
    link: "#555555",
    linkOpacity: 0.4,
    lane: "#666666",
    laneOpacity: 0.25,
    linkFocus: "#111111",
    rim: "#ffffff",
    focus: "#000000",
    muted: "#606060",
    graticule: "#777777",
    panel: "#ffffff",
    panelLine: "#8a8a8a",
  },
};
