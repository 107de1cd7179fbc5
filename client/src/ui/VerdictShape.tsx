import type { Verdict } from "@doichieu/schema/vocabulary";
import type { ReactElement } from "react";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 };

/**
 * Shape speaks before colour. Disc: reached; three quarters of a disc: nearly; cross: not; diamond: could be either;
 * clock: later; hollow plan mark: plan alone; bar: actual alone. No triangles: beside a growth figure they read as
 * a rise or a fall.
 */
const shapes: Record<Verdict, ReactElement> = {
  EXCEEDED: (
    <path
      fillRule="evenodd"
      d="M8 .6a7.4 7.4 0 1 1 0 14.8A7.4 7.4 0 0 1 8 .6Zm-1.1 3.2v3.1H3.8v2.2h3.1v3.1h2.2V9.1h3.1V6.9H9.1V3.8Z"
    />
  ),
  MET: <circle cx="8" cy="8" r="7.4" />,
  NEARLY_MET: (
    <>
      <circle cx="8" cy="8" r="6.6" {...line} />
      <path d="M8 8V1.6A6.4 6.4 0 1 1 1.6 8Z" />
    </>
  ),
  NOT_MET: (
    <path d="M3.2.9 8 5.7 12.8.9l2.3 2.3L10.3 8l4.8 4.8-2.3 2.3L8 10.3l-4.8 4.8L.9 12.8 5.7 8 .9 3.2Z" />
  ),
  UNDECIDED: (
    <>
      <path d="M8 1 15 8 8 15 1 8Z" {...line} />
      <path d="M8 1v14L1 8Z" />
    </>
  ),
  NOT_DUE: (
    <>
      <circle cx="8" cy="8" r="6.6" {...line} />
      <path d="M8 4v4.3l3 1.9" {...line} />
    </>
  ),
  NO_ACTUAL: <path d="M5.8 1.2h4.4v13.6H5.8Z" {...line} />,
  NO_TARGET: <path d="M1 5.8h14v4.4H1Z" />,
};

/** What stands inside an SVG of 16 × 16; takes the colour of its surroundings. */
export function VerdictShape({ verdict }: { verdict: Verdict }) {
  return shapes[verdict];
}
