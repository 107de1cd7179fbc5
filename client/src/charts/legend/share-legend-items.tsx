import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { type ShareStep, token } from "../token.ts";
import type { LegendItem } from "./legend-item.ts";

export interface ShareLegendState {
  locale: Locale;
  /** units put together from others (M13): what stands without a target may also lack a figure */
  isRestated?: boolean;
}

const words = {
  ramp: { VI: "0% đến 100% đạt hoặc vượt", EN: "0% to 100% met or exceeded" },
  waiting: { VI: "có chỉ tiêu, chưa kết luận được", EN: "targets, undecided" },
  results: { VI: "số thực hiện chưa có chỉ tiêu", EN: "actuals without a target" },
  restated: { VI: "chưa có chỉ tiêu, hoặc chưa quy đổi được", EN: "no target, or not restated" },
  none: { VI: "chưa có số liệu", EN: "no figures yet" },
} satisfies Record<string, Words>;

const STEPS: readonly ShareStep[] = [1, 2, 3, 4, 5];
const STEP = 27;
const GLYPH = 11;

/** The five steps of the share of targets met, and the three kinds of cell that have none. */
export function shareLegendItems({ locale, isRestated = false }: ShareLegendState): LegendItem[] {
  const glyph = (verdict: "UNDECIDED" | "NO_TARGET") => (
    <g transform={`scale(${GLYPH / 16})`} fill={token("void")} color={token("void")}>
      <VerdictShape verdict={verdict} />
    </g>
  );
  const square = { width: GLYPH, height: GLYPH };
  return [
    {
      id: "ramp",
      width: STEPS.length * STEP - 1,
      height: 10,
      sample: STEPS.map((step) => (
        <rect key={step} x={(step - 1) * STEP} width={STEP - 1} height={10} fill={token(`share-${step}`)} />
      )),
      words: words.ramp[locale],
    },
    { id: "waiting", ...square, sample: glyph("UNDECIDED"), words: words.waiting[locale] },
    {
      id: "results",
      ...square,
      sample: glyph("NO_TARGET"),
      words: words[isRestated ? "restated" : "results"][locale],
    },
    {
      id: "none",
      width: 3,
      height: 3,
      sample: <circle cx={1.5} cy={1.5} r={1.5} fill={token("rule-2")} />,
      words: words.none[locale],
    },
  ];
}
