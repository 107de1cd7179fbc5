import type { Ask } from "../../apollo/ask.ts";
import { SourceAttainmentsDocument } from "../../generated/documents.ts";
import type { FoundAttainment } from "./attainment-of.ts";
import type { StatedFact } from "./stated-fact.ts";

/** Pages of 200 comparisons that are read at most; figures beyond them lead to their province's scorecard. */
const MOST_PAGES = 5;

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The comparisons that figures of a source may have gone into. */
export async function loadAttainments(ask: Ask, facts: readonly StatedFact[]): Promise<FoundAttainment[]> {
  const variables = {
    provinces: unique(facts.map(({ province }) => province.id)),
    indicators: unique(facts.map(({ indicator }) => indicator.code)),
    years: unique(facts.map(({ year }) => year.value)),
  };
  const found: FoundAttainment[] = [];
  const read = async (after: string | null, pages: number): Promise<FoundAttainment[]> => {
    const { attainments } = await ask(SourceAttainmentsDocument, { ...variables, after });
    const { nodes, pageInfo } = attainments;
    found.push(...nodes);
    return pageInfo.hasNextPage && pages > 1 ? read(pageInfo.endCursor, pages - 1) : found;
  };
  return facts.length > 0 ? await read(null, MOST_PAGES) : found;
}
