import { TextLine } from "../../charts/picture/TextLine.tsx";
import { token } from "../../charts/token.ts";
import { shellMessages } from "../../i18n/shell.ts";
import type { ShownWidget } from "../shown-widget.ts";
import { layoutFrame, SIDE } from "./frame.layout.ts";
import type { WidgetBody } from "./widget-body.tsx";

export interface WidgetFrameProps {
  shown: ShownWidget;
  body: WidgetBody | null;
  /** px of the whole */
  width: number;
  /** a style sheet of its own; empty where every colour stands at its mark */
  style: string;
  /** the site around named a colour: the rule on top takes it */
  hasAccent: boolean;
}

/** A widget as one SVG: what it shows, of what, and where the figures come from. */
export function WidgetFrame({ shown, body, width: asked, style, hasAccent }: WidgetFrameProps) {
  const { locale, about, title, notes } = shown;
  const maker = shellMessages[locale].siteName;
  const { width, height, lines, bodyY, footY } = layoutFrame({ ...shown, maker, body, width: asked });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xmlLang={locale === "EN" ? "en" : "vi"}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${about}: ${title}`}
    >
      <title>{`${about}: ${title}`}</title>
      {notes.length > 0 && <desc>{notes.join(" ")}</desc>}
      {style && <style>{style}</style>}
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={token("paper")}
        stroke={token("rule")}
      />
      <path d={`M0 1H${width}`} stroke={token(hasAccent ? "edge" : "ink")} strokeWidth={2} />
      {lines.map(({ text, style: face, x, y, anchor }) => (
        <TextLine key={`${x} ${y}`} pieces={[{ text, style: face }]} x={x} y={y} anchor={anchor} />
      ))}
      {body && <g transform={`translate(${SIDE} ${bodyY})`}>{body.drawing}</g>}
      <path d={`M${SIDE} ${footY + 0.5}H${width - SIDE}`} stroke={token("rule")} />
    </svg>
  );
}
