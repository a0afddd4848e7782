/** Words of the export menu. */

export const exportText = {
  title: "Take it away",
};
