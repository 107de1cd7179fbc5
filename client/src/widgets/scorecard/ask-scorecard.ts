import {
  type ScorecardWidget_attainmentFragment,
  ScorecardWidgetDocument,
  type ScorecardWidgetQuery,
  ScorecardWidgetRowsDocument,
} from "../../generated/documents.ts";
import { askInView, type InView, narrowingVariables } from "../ask-in-view.ts";
import type { WidgetContext } from "../widget.ts";

export type ScorecardRow = Omit<ScorecardWidget_attainmentFragment, " $fragmentName">;

export interface ScorecardAnswer extends InView<ScorecardWidgetQuery> {
  /** of the year, in the order of the sectors: all of them */
  rows: readonly ScorecardRow[];
}

export interface ScorecardAsked {
  province: string;
  sector: string | undefined;
  year: number | undefined;
}

/** A province's year with every row: only some are drawn, but the finding speaks of all. */
export async function askScorecard(
  { ask, view }: Pick<WidgetContext, "ask" | "view">,
  { year, ...narrowing }: ScorecardAsked,
): Promise<ScorecardAnswer | Extract<Awaited<ReturnType<typeof askInView>>, { unknown: unknown }>> {
  const answer = await askInView(narrowing, view, (narrowed, inView) => {
    const { filter, province, sector, isSector } = narrowingVariables(narrowed, inView);
    return ask(ScorecardWidgetDocument, { filter, province, sector, isSector, year: year ?? null });
  });
  if ("unknown" in answer) return answer;
  const { province, sector, report } = answer;
  const { filter } = narrowingVariables({ province: province?.id, sector: sector?.code }, answer.view);
  const ofYear = { ...filter, year: { in: [report.value] } };
  const rows: ScorecardRow[] = [...report.attainments.nodes];
  let page = report.attainments.pageInfo;
  while (page.hasNextPage && page.endCursor) {
    const { attainments } = await ask(ScorecardWidgetRowsDocument, { filter: ofYear, after: page.endCursor });
    rows.push(...attainments.nodes);
    page = attainments.pageInfo;
  }
  return { ...answer, rows };
}
