/** What a cell says, for sorting and copying: null where it is absent, which is never a zero. */
export type CellValue = string | number | null;
