import { amountText, isTargetMeasure } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import { figureOf } from "../../format/figure-of.ts";
import type { SeriesPoint_amountFragment } from "../../generated/documents.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { Flag } from "../../ui/Flag.tsx";
import { pointSources } from "./point-sources.ts";
import { mainAttainment, type SeriesPoint } from "./series-finding.ts";

export interface SeriesRowProps {
  point: SeriesPoint;
  /** of the columns with figures */
  heads: readonly string[];
  hasGrowth: boolean;
}

const WHOLE_YEAR = 12;

export function SeriesRow({ point, heads, hasGrowth }: SeriesRowProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const hrefs = usePageHrefs();
  const { year, attainments, milestone } = point;
  const main = mainAttainment(point) ?? attainments[0];
  const sources = pointSources(point);
  const figures = [
    point.target,
    point.actual,
    ...(hasGrowth ? [point.targetGrowth, point.actualGrowth] : []),
  ];
  const hrefOf = ({ rule }: SeriesPoint_amountFragment) =>
    main ? hrefs.attainment(main.id) : rule ? hrefs.rule(rule) : undefined;
  return (
    <tr className="series-row">
      <th scope="row" data-figures>
        {year}
      </th>
      {figures.map((amount, place) => (
        <td key={heads[place]} data-figures data-head={heads[place]} data-empty={!amount || undefined}>
          {amount ? (
            <FigureText
              amount={figureOf(amount)}
              locale={locale}
              print={{ unit: false }}
              status={amount.status}
              explanationHref={hrefOf(amount)}
              Link={AppLink}
            />
          ) : (
            <span className="muted">—</span>
          )}
          {place === 0 && milestone && (
            <small>{texts.milestone(amountText(figureOf(milestone), locale, { unit: false }))}</small>
          )}
        </td>
      ))}
      <td className="series-verdicts">
        {attainments.map(({ id, verdict, provisional, measure, fromYear, throughMonth }) => (
          <span key={id} className="series-verdict">
            <VerdictLink id={id} verdict={verdict} provisional={provisional} />
            {attainments.length > 1 && isTargetMeasure(measure) && (
              <small>
                {fromYear !== null && fromYear < year
                  ? texts.period(fromYear, year)
                  : texts.inMeasure[measure]}
                {throughMonth !== null &&
                  throughMonth !== WHOLE_YEAR &&
                  `, ${texts.throughMonth(throughMonth)}`}
              </small>
            )}
          </span>
        ))}
        {main?.ambition === "BELOW_LAST_RESULT" && <Flag>{texts.belowLast(year - 1)}</Flag>}
      </td>
      <td className="series-sources">
        {sources.map(({ id, paragraphs }, place) => (
          <span key={id}>
            {place > 0 && "; "}
            <Link to="/sources/$id" params={{ id }}>
              {paragraphs.length > 0 ? texts.paragraphs(id, paragraphs.join(", ")) : id}
            </Link>
          </span>
        ))}
      </td>
    </tr>
  );
}
