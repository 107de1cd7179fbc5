import type { FragmentType } from "@apollo/client/masking";
import { amountText, numberText } from "@doichieu/schema/vocabulary";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { RoundingAxis } from "../../charts/rounding-axis/RoundingAxis.tsx";
import { roundingOutcome } from "../../charts/rounding-axis/state.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
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
  const { id, verdict, explanation, ...figures } = fragmentData<RoundingPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const rounding = figureOf(explanation.targetRounding);
  const [target, actual] = [figureOf(figures.target), figureOf(figures.actual)];
  const state = roundingState(target, actual, rounding);
  if (!(state && rounding && target && actual)) return null;
  const { overlaps, distance } = roundingOutcome(state);
  const decimals = Math.max(0, state.actual.decimals);
  const isAbove = state.actual.low > state.target.high;
  const between = overlaps
    ? texts.roundingOverlap
    : (isAbove ? texts.roundingAbove : texts.roundingBelow)(numberText(distance, decimals, locale));
  const title = overlaps ? texts.roundingMayTurn : texts.roundingStays;
  const sub = texts.roundingSub(amountText(rounding, locale, { approximateSign: false }));
  const axis = { ...state, locale, between, verdict };
  const exported = {
    fileName: `rounding-${id}`,
    title,
    sub,
    table: async () =>
      (await import("./rounding-export.tsx")).roundingTable({ target, actual, state }, locale),
    picture: async (room: number) => (await import("./rounding-export.tsx")).roundingPicture(axis, room),
  };
  return (
    <ChartFrame title={title} sub={sub} locale={locale} actions={<ExportButton view={exported} />}>
      <div ref={ref}>
        <RoundingAxis {...axis} width={width} />
      </div>
    </ChartFrame>
  );
}
