import { ComparisonLede } from "./ComparisonLede.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";

/** What a comparison is drawn by, in one file. */
export const comparisonComponents = { ComparisonLede, ComparisonTable };
