import type { Locale } from "@doichieu/schema/vocabulary";
import { type ShareStep, token } from "../token.ts";
import {
  LEGEND_LINE,
  LEGEND_TEXT,
  type LegendItem,
  layoutTileLegend,
  RAMP,
  type TileLegendLayout,
  textStart,
} from "./legend.layout.ts";
import type { TileMapState } from "./state.ts";
import { dashed } from "./tile-paint.ts";

export interface TileMapLegendProps {
  state: TileMapState;
  locale: Locale;
  /** px */
  width: number;
}

/** The kinds of tile on this map, with how many of each; drawn as the map is, so that a picture can take it along. */
export function TileMapLegend({ state, locale, width }: TileMapLegendProps) {
  const layout = layoutTileLegend(state, width, locale);
  const label = layout.items.map(({ text }) => text).join("; ");
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      style={{ display: "block", maxWidth: "100%", overflow: "visible" }}
      role="img"
      aria-label={label}
    >
      <TileMapLegendDrawing layout={layout} />
    </svg>
  );
}

export function TileMapLegendDrawing({ layout }: { layout: TileLegendLayout }) {
  return layout.items.map((item) => (
    <g key={item.sample} transform={`translate(${item.x} ${item.y})`}>
      <Sample sample={item.sample} step={layout.step} />
      <Label x={textStart(item.sample, layout.step)}>{item.text}</Label>
    </g>
  ));
}

function Label({ x, children }: { x: number; children: string }) {
  return (
    <text x={x} y={14} fontFamily={token("font")} fontSize={LEGEND_TEXT} fill={token("ink-2")}>
      {children}
    </text>
  );
}

const steps: readonly ShareStep[] = [1, 2, 3, 4, 5];
const box = { x: 0.5, y: 3.5, width: 15, height: 13 };

function Sample({ sample, step: width }: Pick<LegendItem, "sample"> & Pick<TileLegendLayout, "step">) {
  switch (sample) {
    case "ramp":
      return (
        <>
          <Label x={0}>0%</Label>
          {steps.map((step, place) => (
            <rect
              key={step}
              x={RAMP.start + place * width}
              y={(LEGEND_LINE - RAMP.height) / 2}
              width={width - RAMP.gap}
              height={RAMP.height}
              fill={token(`share-${step}`)}
            />
          ))}
        </>
      );
    case "share":
      return <rect {...box} fill={token("share-4")} />;
    case "waiting":
      return <rect {...box} fill={token("sunk")} stroke={token("rule-2")} strokeWidth={1.2} />;
    case "results":
      return <rect {...box} fill={token("sunk")} />;
    case "incomplete":
      return <rect {...box} fill="none" {...dashed({ kind: "incomplete" })} />;
    case "none":
      return <rect {...box} fill="none" stroke={token("rule")} />;
    case "note":
      return (
        <path
          d="M.5 7.5v-4h4M11.5 3.5h4v4M15.5 12.5v4h-4M4.5 16.5h-4v-4"
          fill="none"
          stroke={token("rule-2")}
        />
      );
  }
}
