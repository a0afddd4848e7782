/** Words of a map in one file about what it leaves to the program that made it. */

export const finishedText = {
  title: "This file carries a finished map",
  reason:
    "Everything for reading is inside: map, abstracts, search, evidence and exports. What makes a map of papers is not, so that the file stays small and opens anywhere.",
  wayOn:
    "To change its options or papers, save the atlas (Export) and open it in Littoral: it has everything that is needed.",
  account: "How this map was made",
  notesTitle: "Your names are not in this file yet",
  notes: "They last until you close it. Save a web page or the atlas (Export) to keep them.",
};
