import { numberText, unitName } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { BlockBarDrawing } from "../../charts/block-bar/BlockBarDrawing.tsx";
import { metOf } from "../../charts/verdict-counts.ts";
import { shortName } from "../../format/local-name.ts";
import { directionWords } from "../../i18n/direction.ts";
import { indicatorsMessages } from "../../i18n/indicators.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { IndicatorEntry } from "./indicator-entries.ts";

/** px of a bar, and the targets that all of it stands for: a few are a few blocks, not a whole row of them */
const BAR = { width: 190, height: 14, of: 12 };

export function IndicatorRow({
  entry: { indicator, counts, targets, results, unrestated, latestYear },
}: {
  entry: IndicatorEntry;
}) {
  const locale = useLocale();
  const texts = useMessages(indicatorsMessages);
  const { met, decided } = metOf(counts);
  const known =
    results > 0 ? texts.resultsOnly(results) : unrestated > 0 ? texts.unrestatedOnly : texts.nationalOnly;
  const count = (head: string, number: number) => (
    <td data-figures data-head={head}>
      {numberText(number, 0, locale)}
    </td>
  );
  return (
    <tr className="indicator-row">
      <th scope="row">
        <Link to="/indicators/$code" params={{ code: indicator.code }}>
          {shortName(indicator, locale)}
        </Link>
      </th>
      <td className="indicator-unit">
        {unitName(indicator.unit, locale)}, {directionWords[indicator.direction][locale]}
      </td>
      {targets > 0 ? (
        <>
          <td className="indicator-verdicts">
            <BlockBarDrawing
              counts={counts}
              of={Math.max(BAR.of, targets)}
              locale={locale}
              width={BAR.width}
              height={BAR.height}
              labelled={false}
            />
          </td>
          {count(texts.targets, targets)}
          {count(texts.decided, decided)}
          {count(texts.reached, met)}
        </>
      ) : (
        <td className="indicator-results" colSpan={4}>
          {known}
        </td>
      )}
      <td data-figures data-head={texts.latest}>
        {latestYear}
      </td>
    </tr>
  );
}
