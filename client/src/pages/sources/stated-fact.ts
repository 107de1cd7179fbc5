import type { SourceQuery } from "../../generated/documents.ts";

type Source = NonNullable<SourceQuery["source"]>;

/** A target or an actual as a report prints it. */
export type StatedFact = Source["targets"]["nodes"][number] | Source["actuals"]["nodes"][number];
