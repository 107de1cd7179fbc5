import { FirstTables1763700000000 } from "./1763700000000-first-tables.ts";

/** In the order they are run. */
export const migrations = [FirstTables1763700000000];
