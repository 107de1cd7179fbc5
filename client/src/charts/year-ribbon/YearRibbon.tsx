import { type Locale, type Verdict, verdicts, type Words } from "@doichieu/schema/vocabulary";
import { memo, useMemo } from "react";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import { scrollIntoMiddle } from "../../ui/scroll-into-middle.ts";
import { countsSentence } from "../counts-sentence.ts";
import { token } from "../token.ts";
import type { VerdictCounts } from "../verdict-counts.ts";
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
const noCounts: VerdictCounts = {};
const nothingWords: Words = { VI: "chưa có số liệu", EN: "no figures yet" };

/** Where the figures are, year by year, before anyone clicks: one stroke a target. */
export function YearRibbon(props: YearRibbonProps) {
  const { years, current, hrefOf, Link = PlainLink, locale, label, height = USUAL_HEIGHT } = props;
  const stacks = useMemo(() => layoutRibbon(years, height), [years, height]);
  return (
    <nav className="year-ribbon" aria-label={label}>
      <ol>
        {stacks.map((stack, place) => (
          <RibbonItem
            key={stack.year}
            stack={stack}
            counts={years[place]?.counts ?? noCounts}
            isCurrent={stack.year === current}
            hrefOf={hrefOf}
            Link={Link}
            locale={locale}
            height={height}
          />
        ))}
      </ol>
    </nav>
  );
}

interface RibbonItemProps extends Pick<YearRibbonProps, "hrefOf" | "locale"> {
  stack: RibbonStack;
  counts: VerdictCounts;
  isCurrent: boolean;
  Link: LinkComponent;
  height: number;
}

/** One year, drawn again only when it changes itself: of a step, the year before and the one after. */
const RibbonItem = memo(function RibbonItem(props: RibbonItemProps) {
  const { stack, counts, isCurrent, hrefOf, Link, locale, height } = props;
  const sentence = `${stack.year}: ${countsSentence(counts, verdicts, locale) || nothingWords[locale]}`;
  return (
    <li ref={isCurrent ? scrollIntoMiddle : undefined} data-empty={stack.isEmpty}>
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
});

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
