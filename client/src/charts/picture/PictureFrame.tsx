import type { ReactNode } from "react";
import { token } from "../token.ts";
import { FRAME_PADDING, type FrameState, layoutFrame } from "./frame.layout.ts";
import { LegendDrawing } from "./LegendDrawing.tsx";
import { TextLine } from "./TextLine.tsx";

export interface PictureFrameProps extends FrameState {
  /** SVG elements from (0, 0) down */
  children: ReactNode;
}

/** A whole picture: an SVG that says by itself what it shows, and where its figures come from. */
export function PictureFrame({ children, ...state }: PictureFrameProps) {
  const { width, height, lines, legendY, drawingY, footY } = layoutFrame(state);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={state.title}
    >
      <title>{state.title}</title>
      <rect width={width} height={height} fill={token("paper")} />
      <path d={`M${FRAME_PADDING} ${FRAME_PADDING - 10.5}h${state.width}`} stroke={token("ink")} />
      {lines.map(({ text, style, y }) => (
        <TextLine key={y} pieces={[{ text, style }]} x={FRAME_PADDING} y={y} />
      ))}
      <g transform={`translate(${FRAME_PADDING} ${legendY})`}>
        <LegendDrawing items={state.legend ?? []} width={state.width} />
      </g>
      <g transform={`translate(${FRAME_PADDING} ${drawingY})`}>{children}</g>
      <path d={`M${FRAME_PADDING} ${footY + 0.5}h${state.width}`} stroke={token("rule")} />
    </svg>
  );
}
