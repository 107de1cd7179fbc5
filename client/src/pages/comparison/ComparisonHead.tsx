import { Link } from "@tanstack/react-router";
import { targetVerdicts } from "../../charts/verdict-counts.ts";
import { localName } from "../../format/local-name.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import { compareText } from "./compared.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { comparedCounts } from "./comparison-finding.ts";
import { countsText } from "./counts-text.ts";

export interface ComparisonHeadProps {
  columns: readonly ComparedColumn[];
  year: number;
}

/** The provinces with their counts; each can be taken out, and each leads to its own page. */
export function ComparisonHead({ columns, year }: ComparisonHeadProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const ids = columns.map(({ province }) => province.id);
  return (
    <thead>
      <tr>
        <th scope="col" className="comparison-corner">
          {texts.indicator}
          <small>{texts.figures}</small>
        </th>
        {columns.map((column) => {
          const { id } = column.province;
          const name = localName(column.province, locale);
          const [first = id, ...others] = ids.filter((each) => each !== id);
          return (
            <th key={id} scope="col">
              <div className="comparison-province">
                <Link to="/provinces/$id" params={{ id }} search={{ year }}>
                  {name}
                </Link>
                {/* without its first province the page is the next one's */}
                <Link
                  className="comparison-remove"
                  to="/provinces/$id"
                  params={{ id: first }}
                  search={(search) => ({ ...search, year, compare: compareText(others) })}
                  resetScroll={false}
                  aria-label={texts.remove(name)}
                  title={texts.remove(name)}
                >
                  <svg viewBox="0 0 10 10" width="10" height="10" stroke="currentColor" aria-hidden="true">
                    <path d="M1 1l8 8M9 1L1 9" strokeWidth="1.5" />
                  </svg>
                </Link>
              </div>
              <p>{countsText(comparedCounts(column, locale), texts)}</p>
              <Shapes column={column} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A shape a target is for the eye, as long as they can be counted by it. */
const MOST_SHAPES = 40;

function Shapes({ column: { attainments } }: { column: ComparedColumn }) {
  const targets = targetVerdicts.flatMap((verdict) => attainments.filter((each) => each.verdict === verdict));
  if (targets.length > MOST_SHAPES) return null;
  return (
    <span className="comparison-shapes" aria-hidden="true">
      {targets.map(({ id, verdict }) => (
        <VerdictGlyph key={id} verdict={verdict} size={10} coloured />
      ))}
    </span>
  );
}
