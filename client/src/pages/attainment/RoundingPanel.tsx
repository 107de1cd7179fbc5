import type { FragmentType } from "@apollo/client/masking";
import { amountText, numberText } from "@doichieu/schema/vocabulary";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { RoundingAxis } from "../../charts/rounding-axis/RoundingAxis.tsx";
import { roundingOutcome } from "../../charts/rounding-axis/state.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { RoundingPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { roundingState } from "./rounding-state.ts";

export interface RoundingPanelProps {
  attainment: FragmentType<RoundingPanel_attainmentFragment>;
}

/** How far rounding lets a derived target move; not there for a stated one. */
export function RoundingPanel({ attainment: from }: RoundingPanelProps) {
  const { target, actual, verdict, explanation } = fragmentData<RoundingPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const rounding = figureOf(explanation.targetRounding);
  const state = roundingState(figureOf(target), figureOf(actual), rounding);
  if (!(state && rounding)) return null;
  const { overlaps, distance } = roundingOutcome(state);
  const decimals = Math.max(0, state.actual.decimals);
  const isAbove = state.actual.low > state.target.high;
  const between = overlaps
    ? texts.roundingOverlap
    : (isAbove ? texts.roundingAbove : texts.roundingBelow)(numberText(distance, decimals, locale));
  return (
    <ChartFrame
      title={overlaps ? texts.roundingMayTurn : texts.roundingStays}
      sub={texts.roundingSub(amountText(rounding, locale, { approximateSign: false }))}
      locale={locale}
    >
      <div ref={ref}>
        <RoundingAxis {...state} locale={locale} width={width} between={between} verdict={verdict} />
      </div>
    </ChartFrame>
  );
}
