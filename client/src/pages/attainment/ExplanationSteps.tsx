import { RuleBadge } from "../../app/RuleBadge.tsx";
import { figureOf } from "../../format/figure-of.ts";
import type { ExplanationPanel_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

type Step = ExplanationPanel_attainmentFragment["explanation"]["steps"][number];

export interface ExplanationStepsProps {
  steps: readonly Step[];
  provisional: boolean;
}

export function ExplanationSteps({ steps, provisional }: ExplanationStepsProps) {
  return (
    <ol className="steps">
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place, and never move
        <li key={place}>
          <div className="steps-rules">
            {step.rules.map((rule) => (
              <RuleBadge key={rule} rule={rule} />
            ))}
          </div>
          <div className="steps-what">
            <h4>{step.title}</h4>
            {step.formula && <p className="steps-formula">{step.formula}</p>}
            {step.note && <p className="steps-note">{step.note}</p>}
          </div>
          <div className="steps-result">
            <Result step={step} provisional={provisional} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What a step gives; a gap carries its sign. */
function Result({ step, provisional }: { step: Step; provisional: boolean }) {
  const locale = useLocale();
  const { result, verdict, absence, rules } = step;
  if (verdict) return <VerdictChip verdict={verdict} provisional={provisional} locale={locale} />;
  if (result) {
    const isGap = rules.includes("M4") && result.unit !== "PERCENT";
    return <FigureText amount={figureOf(result)} locale={locale} print={{ signed: isGap }} />;
  }
  return absence && <span className="steps-absence">{absenceShort(absence, locale)}</span>;
}
