/** Names of the themes; the colours follow below. */
export type ThemeName = "light" | "dark" | "print";
