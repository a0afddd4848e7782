/** In the place of what only offers to make the map again, in a map in one file. */

export const StructureScan = () => null;

export const MergeAction = () => null;

export const MergeDialog = () => null;

export const ConceptActions = () => null;

export const LedgerTables = () => null;
