import { FirstTables1763700000000 } from "./1763700000000-first-tables.ts";
import { Generated1763800000000 } from "./1763800000000-generated.ts";

/** In the order they are run. */
export const migrations = [FirstTables1763700000000, Generated1763800000000];
