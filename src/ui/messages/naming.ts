/** Words about giving clusters other names. */

export const namingText = {
  alternatives: "It could also be called",
  use: "Use as name",
  used: "In use",
  useThis: (words: string, name: string) => `${words}: ${name}`,
  own: "Or a name of your own",
  rename: "Rename",
  back: (name: string) => `Back to “${name}”`,
  nowCalled: (level: 1 | 2, name: string) =>
    `${level === 1 ? "The region" : "The part"} is now called “${name}”.`,
};
