import { type Locale, type Verdict, verdicts, type Words } from "@doichieu/schema/vocabulary";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import { countsSentence } from "../counts-sentence.ts";
import { token } from "../token.ts";
import { verdictPaints } from "../verdict-paint.ts";
import { layoutRibbon, type RibbonStack } from "./layout.ts";
import type { RibbonYear } from "./state.ts";
import "./year-ribbon.css";

export interface YearRibbonProps {
  years: readonly RibbonYear[];
  current?: number;
  hrefOf: (year: number) => string;
  Link?: LinkComponent;
  locale: Locale;
  /** names the list of years for those who cannot see it */
  label: string;
  /** px of the highest stack */
  height?: number;
}

const STACK_WIDTH = 26;
const USUAL_HEIGHT = 60;
/** px of the stroke of a year that has results only */
const RESULT_STROKE = 8;
const nothingWords: Words = { VI: "chưa có số liệu", EN: "no figures yet" };

/** Where the figures are, year by year, before anyone clicks: one stroke a target. */
export function YearRibbon(props: YearRibbonProps) {
  const { years, current, hrefOf, Link = PlainLink, locale, label, height = USUAL_HEIGHT } = props;
  const stacks = layoutRibbon(years, height);
  return (
    <nav className="year-ribbon" aria-label={label}>
      <ol>
        {stacks.map((stack, place) => {
          const counts = countsSentence(years[place]?.counts ?? {}, verdicts, locale);
          const sentence = `${stack.year}: ${counts || nothingWords[locale]}`;
          const isCurrent = stack.year === current;
          return (
            <li key={stack.year} ref={isCurrent ? scrollIntoMiddle : undefined} data-empty={stack.isEmpty}>
              <Link
                className="year-ribbon-link"
                href={hrefOf(stack.year)}
                title={sentence}
                aria-label={sentence}
                aria-current={isCurrent ? "page" : undefined}
              >
                <Stack stack={stack} height={height} />
                <span className="year-ribbon-year">{stack.year}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Where the ribbon is wider than the screen, the chosen year is the one in sight. */
function scrollIntoMiddle(item: HTMLLIElement | null) {
  const ribbon = item?.closest("nav");
  if (item && ribbon) ribbon.scrollLeft = item.offsetLeft - (ribbon.clientWidth - item.offsetWidth) / 2;
}

function Stack({ stack: { blocks, onlyResults }, height: ribbon }: { stack: RibbonStack; height: number }) {
  const width = STACK_WIDTH;
  const stroke = onlyResults ? RESULT_STROKE : width;
  return (
    <svg viewBox={`0 0 ${width} ${ribbon}`} width={width} height={ribbon} aria-hidden="true">
      {blocks.map(({ verdict, y, height: thickness }) => (
        <rect
          key={y}
          x={(width - stroke) / 2}
          y={y}
          width={stroke}
          height={thickness}
          fill={strokeFill(verdict)}
        />
      ))}
    </svg>
  );
}

/** A stroke this thin has no room for an outline: what is not decided yet is grey. */
function strokeFill(verdict: Verdict): string {
  const { fill, stroke } = verdictPaints[verdict];
  if (!stroke) return fill;
  return token(verdict === "UNDECIDED" ? "void" : "previous");
}
