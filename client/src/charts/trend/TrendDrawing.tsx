import type { Locale } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { token } from "../token.ts";
import { verdictInks } from "../verdict-ink.ts";
import type { Column } from "./columns.layout.ts";
import { GrowthLane } from "./GrowthLane.tsx";
import { LevelsLane } from "./LevelsLane.tsx";
import { AXIS_TEXT, type TrendLayout } from "./layout.ts";
import type { TrendState } from "./state.ts";
import { TrendLabels } from "./TrendLabels.tsx";
import { yearSentence } from "./trend-sentence.ts";

export interface TrendDrawingProps {
  state: TrendState;
  layout: TrendLayout;
  locale: Locale;
}

/** What stands inside the SVG. */
export function TrendDrawing({ state, layout, locale }: TrendDrawingProps) {
  const { columns, levels, growth, labels, reference, yearsAt } = layout;
  return (
    <>
      {levels && <LevelsLane lane={levels} layout={layout} />}
      {columns.map((column, place) => (
        <Year key={column.year} column={column} y={yearsAt} verdict={state.years[place]?.verdict ?? null} />
      ))}
      {growth && <GrowthLane lane={growth} layout={layout} />}
      <TrendLabels labels={labels} />
      {reference && (
        <>
          <path
            d={`M${reference.x - 4} ${reference.top}h8M${reference.x} ${reference.top}V${reference.bottom}m-4 0h8`}
            fill="none"
            stroke={token("ink-2")}
            strokeWidth={1.4}
          />
          {reference.lines.map((line, place) => (
            <text
              key={line}
              x={reference.x + 8}
              y={(reference.top + reference.bottom) / 2 + 14 * (place - (reference.lines.length - 1) / 2) + 4}
              fontFamily={token("figures")}
              fontSize={AXIS_TEXT}
              fill={token("ink-2")}
            >
              {line}
            </text>
          ))}
        </>
      )}
      {columns.map(({ year, x, pitch }, place) => {
        const own = state.years[place];
        return (
          <rect key={year} x={x - pitch / 2} width={pitch} height={layout.height} fill="transparent">
            {own && <title>{yearSentence(own, locale)}</title>}
          </rect>
        );
      })}
    </>
  );
}

interface YearProps {
  column: Column;
  y: number;
  verdict: TrendState["years"][number]["verdict"];
}

const SHAPE = 12;

/** The year below the levels, and under it the shape of what its target came to. */
function Year({ column: { year, x, textX, textSize }, y, verdict }: YearProps) {
  return (
    <>
      {textX !== null && (
        <text
          x={textX}
          y={y}
          textAnchor="middle"
          fontFamily={token("figures")}
          fontSize={textSize}
          fontWeight={600}
          fill={token("ink")}
        >
          {year}
        </text>
      )}
      {verdict && (
        <svg
          x={x - SHAPE / 2}
          y={y + 7}
          width={SHAPE}
          height={SHAPE}
          viewBox="0 0 16 16"
          fill={verdictInks[verdict]}
          color={verdictInks[verdict]}
          aria-hidden="true"
        >
          <VerdictShape verdict={verdict} />
        </svg>
      )}
    </>
  );
}
