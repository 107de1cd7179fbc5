import type { FragmentType } from "@apollo/client/masking";
import { Link } from "@tanstack/react-router";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { dateText } from "../../format/date-text.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { HistoryPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { Flag } from "../../ui/Flag.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { FactRevisions } from "./FactRevisions.tsx";

export interface HistoryPanelProps {
  attainment: FragmentType<HistoryPanel_attainmentFragment>;
}

/** When each figure was published, and which verdict it turned (M14). */
export function HistoryPanel({ attainment: from }: HistoryPanelProps) {
  const locale = useLocale();
  const { id, history, explanation } = fragmentData<HistoryPanel_attainmentFragment>(from);
  const course = useMessages(attainmentCourseMessages);
  const texts = useMessages(attainmentMessages);
  const { asOf } = useFiguresView();
  if (!history.some(({ target, actual }) => target ?? actual)) return null;
  const flips = history.filter(({ isFlipped }) => isFlipped).length;
  const title = course.historyTitle(history.length, flips, asOf && dateText(asOf, locale));
  const exported = {
    fileName: `history-${id}`,
    title,
    table: async () => (await import("./history-export.ts")).historyTable(history, locale),
  };
  return (
    <ChartFrame title={title} locale={locale} actions={<ExportButton view={exported} />}>
      <DataTable
        caption={course.historyCaption}
        rows={history}
        rowKey={(state) => state.publishedDay}
        stacks
        columns={[
          {
            id: "day",
            head: course.historyDay,
            // what stood since a day is that day's page; the last state is the page itself
            cell: (state) => {
              const day = dateText(state.publishedDay, locale);
              if (state === history.at(-1)) return day;
              return (
                <Link
                  to="."
                  search={(search) => ({ ...search, asOf: state.publishedDay })}
                  title={course.historyThen}
                >
                  {day}
                </Link>
              );
            },
          },
          {
            id: "target",
            head: texts.target,
            cell: ({ target }) => (target ? <FigureText amount={figureOf(target)} locale={locale} /> : "—"),
            figures: true,
          },
          {
            id: "actual",
            head: texts.actual,
            cell: ({ actual }) =>
              actual ? <FigureText amount={figureOf(actual)} locale={locale} status={actual.status} /> : "—",
            figures: true,
          },
          {
            id: "verdict",
            head: texts.verdict,
            cell: (state) => (
              <>
                <VerdictChip verdict={state.verdict} locale={locale} />
                {state.isFlipped && <Flag>{course.historyFlipped}</Flag>}
              </>
            ),
          },
        ]}
      />
      <FactRevisions inputs={explanation.inputs} />
    </ChartFrame>
  );
}
