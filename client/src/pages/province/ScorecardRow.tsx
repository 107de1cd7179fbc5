import { isDerived } from "@doichieu/schema/vocabulary";
import { getRouteApi } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { shortName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { DiscrepancyFlags } from "./DiscrepancyFlags.tsx";
import { JUDGED_CELLS, JudgedCells } from "./JudgedCells.tsx";
import type { ScorecardLayout } from "./scorecard-layout.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";
import { TrendCell } from "./TrendCell.tsx";
import { unitInCell } from "./unit-in-cell.ts";

export interface ScorecardRowProps {
  item: ScorecardItem;
  scale: SharedScale;
  layout: ScorecardLayout;
  /** a result without a target */
  isQuiet: boolean;
  isLastOfRun: boolean;
}

const route = getRouteApi("/view/provinces/$id");

export function ScorecardRow(props: ScorecardRowProps) {
  const { item, scale, layout, isQuiet, isLastOfRun } = props;
  const { hasTargets, hasTrend, bulletWidth, span } = layout;
  const { attainment, measure, target, actual, previous } = item;
  const { id, indicator, year } = attainment;
  // all of the params would be new ones at every step, and every row drawn for them
  const province = route.useParams({ select: (params) => params.id });
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const hrefs = usePageHrefs();
  const whyNoActual = actual ? null : restatingReason(attainment.absences, "ACTUAL", locale);
  return (
    <tr className="scorecard-row" data-quiet={isQuiet || undefined} data-run-end={isLastOfRun || undefined}>
      <th scope="row" className="scorecard-name">
        <AppLink href={hrefs.indicator(indicator.code, { year: year.value, provinces: province })}>
          {shortName(indicator, locale)}
        </AppLink>
        <small>{rowRemarks(attainment, measure, locale, texts)}</small>
      </th>
      <td className="scorecard-bullet">
        <BulletGraph
          target={target}
          actual={actual}
          previous={previous}
          direction={indicator.direction}
          threshold={indicator.nearlyMetThreshold}
          scale={scale}
          locale={locale}
          width={bulletWidth}
          decorative
        />
      </td>
      <td
        data-figures
        data-head={texts.actual}
        data-empty={!(actual || whyNoActual) || undefined}
        className="scorecard-actual"
      >
        {actual && isQuiet && !isDerived(actual) ? (
          // no verdict stands beside it that would lead to where it was read
          <AppLink href={hrefs.attainment(id)} className="scorecard-why">
            <FigureText amount={actual} locale={locale} print={unitInCell(actual.unit)} />
          </AppLink>
        ) : actual ? (
          <FigureText
            amount={actual}
            locale={locale}
            print={unitInCell(actual.unit)}
            explanationHref={hrefs.attainment(id)}
            Link={AppLink}
          />
        ) : (
          <>
            <span className="muted">—</span>
            {whyNoActual && <small>{whyNoActual}</small>}
          </>
        )}
      </td>
      {hasTargets && isQuiet && (
        <td colSpan={JUDGED_CELLS} data-empty={attainment.discrepancies.length === 0 || undefined}>
          <DiscrepancyFlags discrepancies={attainment.discrepancies} />
        </td>
      )}
      {hasTargets && !isQuiet && <JudgedCells attainment={attainment} target={target} />}
      {hasTrend && <TrendCell item={item} span={span} />}
    </tr>
  );
}
