import { RuleBadge } from "../../app/RuleBadge.tsx";
import { indicatorMessages } from "../../i18n/indicator.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { IndicatorData } from "./indicator-data.ts";

const rules: Record<keyof IndicatorTexts["judgedRules"], string> = {
  direction: "M2",
  verdict: "M3",
  ratio: "M4",
  nearly: "M5",
  growth: "M6",
  derived: "M7",
  ambition: "M8",
  boundaries: "M13",
  absence: "M15",
};

/** The rules that every verdict on this page follows, each a step away. */
export function JudgedPanel({ direction }: Pick<IndicatorData["indicator"], "direction">) {
  const texts = useMessages(indicatorMessages);
  return (
    <section className="judged-panel">
      <h2>{texts.judgedTitle}</h2>
      <p>{texts.judged[direction]}</p>
      <ul>
        {(Object.keys(rules) as (keyof typeof rules)[]).map((rule) => (
          <li key={rule}>
            <RuleBadge rule={rules[rule]} /> {texts.judgedRules[rule]}
          </li>
        ))}
      </ul>
    </section>
  );
}
