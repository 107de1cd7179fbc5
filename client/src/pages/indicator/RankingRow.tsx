import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import type { FigureParts } from "../../charts/figure.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { localName } from "../../format/local-name.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import type { IndicatorData } from "./indicator-data.ts";
import type { RankedItem } from "./ranked-item.ts";
import { rankingRemarks } from "./ranking-remarks.ts";

export interface RankingRowProps {
  item: RankedItem;
  indicator: Pick<IndicatorData["indicator"], "direction" | "nearlyMetThreshold">;
  /** null for a figure that stands on no scale of the others */
  scale: SharedScale | null;
  /** px of the drawing */
  width: number;
  /** columns that some row has a figure for */
  shows: { targets: boolean; ratios: boolean };
}

export function RankingRow({ item, indicator, scale, width, shows }: RankingRowProps) {
  const { attainment, target, actual, ratio, place } = item;
  const { id, province, year, verdict, provisional, absences } = attainment;
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const hrefs = usePageHrefs();
  const href = hrefs.attainment(id);
  const remarks = rankingRemarks(attainment, locale, texts);
  const cell = (head: string, figure: FigureParts | null, why?: string | null) => (
    <td data-figures data-head={head} data-empty={!(figure || why) || undefined}>
      {figure ? (
        <FigureText
          amount={figure}
          locale={locale}
          print={{ unit: figure.unit === "PERCENT" }}
          explanationHref={href}
          Link={AppLink}
        />
      ) : (
        <span className="muted">—</span>
      )}
      {!figure && why && <small>{why}</small>}
    </td>
  );
  const noRatio = absences.find(({ field }) => field === "PLAN_RATIO")?.reason;
  const isSaid = noRatio === undefined || noRatio === "NO_ACTUAL" || noRatio === "NO_TARGET";
  return (
    <tr className="ranking-row" data-quiet={verdict === "NO_TARGET" || undefined}>
      <th scope="row" className="ranking-province">
        {place !== null && <span className="ranking-place">{place}</span>}
        <span>
          <AppLink href={hrefs.province(province.id, year.value)}>{localName(province, locale)}</AppLink>
          {remarks && <small>{remarks}</small>}
        </span>
      </th>
      <td className="ranking-chart" data-empty={!scale || undefined}>
        {scale && (
          <BulletGraph
            target={target}
            actual={actual}
            previous={null}
            direction={indicator.direction}
            threshold={indicator.nearlyMetThreshold}
            scale={scale}
            locale={locale}
            width={width}
            size="compact"
            decorative
          />
        )}
      </td>
      {cell(texts.actual, actual, restatingReason(absences, "ACTUAL", locale))}
      {shows.targets && cell(texts.target, target, restatingReason(absences, "TARGET", locale))}
      {shows.ratios && cell(texts.planRatio, ratio, isSaid ? null : absenceShort(noRatio, locale))}
      <td className="ranking-verdict">
        <VerdictLink id={id} verdict={verdict} provisional={provisional} />
      </td>
    </tr>
  );
}
