/** Words of the panel about the atlas itself. */

export const aboutText = {
  title: "About this atlas",
  privacy: "Nothing leaves your machine: the map was made and is shown locally.",
};
