import type { PaceStatus } from "@doichieu/schema/vocabulary";
import type { ReactElement } from "react";

const plan = <path d="M1 2.6h14v4H1Z" fill="none" stroke="currentColor" strokeWidth={1.4} />;

/** The plan outlined, what was achieved below it, filled: as long as the pace is good. */
const shapes: Record<PaceStatus, ReactElement> = {
  REACHED: <path d="M.3 1.9h15.4v5.4H.3ZM.3 9h15.4v5.4H.3Z" />,
  ON_TRACK: (
    <>
      {plan}
      <path d="M.3 9h15.4v5.4H.3Z" />
    </>
  ),
  BEHIND: (
    <>
      {plan}
      <path d="M.3 9H11v5.4H.3Z" />
    </>
  ),
  FAR_BEHIND: (
    <>
      {plan}
      <path d="M.3 9h5.2v5.4H.3Z" />
    </>
  ),
  MOVING_AWAY: (
    <>
      {plan}
      <path d="M.3 11.7 5.6 8v2.3h10.1v2.8H5.6v2.3Z" />
    </>
  ),
  UNKNOWN: (
    <>
      {plan}
      <path
        d="M1 9.7h14v4H1Z"
        fill="none"
        stroke="currentColor"
        strokeDasharray="1.5 2.5"
        strokeWidth={1.2}
      />
    </>
  ),
};

/** How a plan period runs, inside an SVG of 16 × 16; a word has to stand beside it. */
export function PaceShape({ status }: { status: PaceStatus }) {
  return shapes[status];
}
