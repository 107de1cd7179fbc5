import { memo, useDeferredValue, useMemo, useState } from "react";
import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { firstLimits, STEP } from "./row-limits.ts";
import { ScorecardBody } from "./ScorecardBody.tsx";
import { ScorecardHead } from "./ScorecardHead.tsx";
import { ScorecardSectionHead } from "./ScorecardSectionHead.tsx";
import { scorecardLayout } from "./scorecard-layout.ts";
import { inOrder, type ScorecardOrder } from "./scorecard-order.ts";
import { rowCount, type ScorecardRows, scorecardList, scorecardSections } from "./scorecard-sections.ts";
import { useScorecardOrder } from "./useScorecardOrder.ts";
import "./scorecard.css";
import type { ProvinceData } from "./province-data.ts";

export interface ScorecardProps {
  rows: readonly Scorecard_attainmentFragment[];
  sectors: ProvinceData["sectors"];
  year: number;
}

/** The scorecard of a year, in the order that the address names: another order is drawn in pauses. */
export function Scorecard(props: ScorecardProps) {
  return <OrderedScorecard {...props} order={useDeferredValue(useScorecardOrder())} />;
}

interface OrderedScorecardProps extends ScorecardProps {
  order: ScorecardOrder;
}

/** One row an indicator, same unit on the same scale down the page. */
const OrderedScorecard = memo(function OrderedScorecard(props: OrderedScorecardProps) {
  const { rows, sectors, year, order } = props;
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const layout = useMemo(() => scorecardLayout(rows, year, width), [rows, year, width]);
  const groups: { key: string; rows: ScorecardRows; sector?: ProvinceData["sectors"][number] }[] = useMemo(
    () =>
      order === "sector"
        ? scorecardSections(rows, sectors).map(({ sector, ...own }) => ({
            key: sector.code,
            rows: own,
            sector,
          }))
        : [{ key: order, rows: scorecardList(inOrder(rows, order, locale)) }],
    [rows, sectors, order, locale],
  );
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map());
  const limits = firstLimits(groups.map((group) => rowCount(group.rows)));
  const items = groups.flatMap(({ rows: { judged, results } }) =>
    [...judged, ...results].flatMap((run) => run.rows),
  );
  const hasPrevious = items.some(({ previous }) => previous);
  const [threshold, other] = new Set(items.map(({ attainment }) => attainment.indicator.nearlyMetThreshold));
  return (
    <section
      className="scorecard"
      aria-label={texts.scorecard}
      ref={ref}
      data-stacked={layout.isStacked || undefined}
    >
      <MarksLegend
        marks={marksInUse(items)}
        locale={locale}
        previousYear={hasPrevious ? year - 1 : undefined}
        bandsThreshold={layout.hasTargets && other === undefined ? threshold : undefined}
      />
      <table>
        <caption className="visually-hidden">{texts.scorecard}</caption>
        {!layout.isStacked && (
          <colgroup>
            {layout.columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={place} style={{ width: column }} />
            ))}
          </colgroup>
        )}
        {items.length > 0 && <ScorecardHead rows={rows} layout={layout} />}
        {groups.map(({ key, rows: own, sector }, place) => {
          const usual = limits[place] ?? 0;
          const limit = opened.get(key) ?? usual;
          const open = (count: number) => setOpened(new Map([...opened, [key, count]]));
          return (
            <ScorecardBody
              key={key}
              rows={own}
              layout={layout}
              limit={limit}
              onMore={() => open(limit + STEP)}
              head={
                sector && (
                  <ScorecardSectionHead
                    sector={sector}
                    rows={own}
                    columns={layout.columns.length}
                    isOpen={limit > 0}
                    onToggle={Number.isFinite(usual) ? () => open(limit > 0 ? 0 : STEP) : undefined}
                  />
                )
              }
            />
          );
        })}
      </table>
    </section>
  );
});
