import type { Locale } from "@doichieu/schema/vocabulary";
import { ActualBar } from "../marks/ActualBar.tsx";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { TargetMark } from "../marks/TargetMark.tsx";
import { AxisTicks } from "../scales/AxisTicks.tsx";
import { AXIS_HEIGHT, layoutAxis } from "../scales/axis.layout.ts";
import type { BulletScale } from "../scales/shared-scales.ts";
import { token } from "../token.ts";
import { bulletSentence } from "./bullet-sentence.ts";
import { type BulletLayout, bulletMeasures, layoutBullet, missingTextStyle } from "./layout.ts";
import type { BulletSize, BulletState } from "./state.ts";

export interface BulletGraphProps extends Omit<BulletState, "scale" | "threshold"> {
  scale: BulletScale;
  threshold?: number;
  locale: Locale;
  /** px; the drawing shrinks with its column and never grows */
  width: number;
  size?: BulletSize;
  /** where the same figures stand as text beside the drawing, it only repeats them to a screen reader */
  decorative?: boolean;
}

/** M3: 5 % unless the indicator says otherwise. */
const DEFAULT_THRESHOLD = 0.05;

/** Bullet graph after Few: one bar, one target mark, the rule as three bands. */
export function BulletGraph({ locale, width, size = "row", decorative = false, ...props }: BulletGraphProps) {
  const state = { threshold: DEFAULT_THRESHOLD, ...props };
  const layout = layoutBullet(state, size, width);
  const sentence = bulletSentence(state, locale);
  const axis = size === "large" ? layoutAxis(props.scale, width, bulletMeasures[size].padding, locale) : null;
  const height = layout.height + (axis ? AXIS_HEIGHT : 0);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: "block", maxWidth: "100%", height: "auto", overflow: "visible" }}
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": sentence })}
    >
      <title>{sentence}</title>
      <BulletMarks layout={layout} />
      {axis && (
        <g transform={`translate(0 ${layout.height - 2})`}>
          <AxisTicks layout={axis} />
        </g>
      )}
    </svg>
  );
}

function BulletMarks({ layout }: { layout: BulletLayout }) {
  const { bands, previous, clearing, actual, target, zero, missing } = layout;
  return (
    <>
      {bands.map(({ level, ...box }) => (
        <rect key={`${level}${box.x}`} {...box} fill={token(`band-${level}`)} />
      ))}
      {previous && <PreviousBar {...previous} />}
      {clearing && <rect {...clearing} fill={token("paper")} />}
      {actual && <ActualBar layout={actual} />}
      {missing && (
        <>
          {missing.line && (
            <path d={`M${missing.line.from} ${missing.y - 4}H${missing.line.to}`} stroke={token("rule-2")} />
          )}
          <text
            x={missing.x}
            y={missing.y}
            fontFamily={token("font")}
            fontSize={missingTextStyle.size}
            fill={token("ink-2")}
          >
            {missing.text}
          </text>
        </>
      )}
      <path d={`M${zero.x} ${zero.y}v${zero.height}`} stroke={token("ink")} />
      {target && <TargetMark layout={target} />}
    </>
  );
}

function PreviousBar({ derived, ...box }: NonNullable<BulletLayout["previous"]>) {
  if (!derived) return <rect {...box} fill={token("previous")} />;
  return <rect {...box} fill={token("paper")} stroke={token("rule-2")} {...derivedStroke} />;
}
