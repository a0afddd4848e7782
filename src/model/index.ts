/** Every shared type, in one place to import from. */
export * from "./atlas.ts";
export * from "./citation.ts";
export * from "./cluster.ts";
export * from "./columns.ts";
export * from "./concept.ts";
export * from "./decisions.ts";
export * from "./host.ts";
export * from "./link.ts";
export * from "./messages.ts";
export * from "./notes.ts";
export * from "./options.ts";
export * from "./paper.ts";
export * from "./quality.ts";
export * from "./recipe.ts";
export * from "./record.ts";
export * from "./scan.ts";
