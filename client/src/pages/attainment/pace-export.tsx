import type { Locale } from "@doichieu/schema/vocabulary";
import { PACE_HEIGHT } from "../../charts/pace/layout.ts";
import { PaceChart } from "../../charts/pace/PaceChart.tsx";
import type { PaceState } from "../../charts/pace/state.ts";
import { exportTable, figurePart, textPart } from "../../exports/export-columns.ts";
import type { ExportPicture, ExportTable } from "../../exports/export-view.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import type { PaceRow } from "./pace-run.ts";

/** The path's milestones and what was achieved, moment by moment. */
export async function paceTable(rows: readonly PaceRow[], locale: Locale): Promise<ExportTable> {
  const [texts, course] = await Promise.all([
    attainmentMessages.load(locale),
    attainmentCourseMessages.load(locale),
  ]);
  return exportTable<PaceRow>(
    rows,
    [
      textPart(course.paceTime, ({ when }) => when),
      figurePart(course.pacePath, ({ asked }) => asked),
      figurePart(texts.actual, ({ achieved }) => achieved),
    ],
    locale,
  );
}

/** px; a line chart stretched over a whole sheet says no more */
const WIDEST = 720;

export function pacePicture(
  state: PaceState,
  { statusText, locale, width }: { statusText: string; locale: Locale; width: number },
): ExportPicture {
  return {
    height: PACE_HEIGHT,
    drawing: <PaceChart {...state} statusText={statusText} locale={locale} width={Math.min(WIDEST, width)} />,
  };
}
