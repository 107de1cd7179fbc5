import type { FragmentType } from "@apollo/client/masking";
import { isDerived } from "@doichieu/schema/vocabulary";
import { useFragmentData } from "../../apollo/useFragmentData.ts";
import { figureOf } from "../../format/figure-of.ts";
import {
  type ExplanationPanel_attainmentFragment,
  ExplanationPanel_attainmentFragmentDoc,
} from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { ExplanationInputs } from "./ExplanationInputs.tsx";
import { ExplanationSteps } from "./ExplanationSteps.tsx";

export interface ExplanationPanelProps {
  attainment: FragmentType<ExplanationPanel_attainmentFragment>;
}

/** From the stated figures to the verdict, step by step, enough to redo it by hand. */
export function ExplanationPanel({ attainment: from }: ExplanationPanelProps) {
  const locale = useLocale();
  const { explanation, provisional, target, year } = useFragmentData(
    ExplanationPanel_attainmentFragmentDoc,
    from,
    { locale },
  );
  const texts = useMessages(attainmentMessages);
  const { inputs, steps } = explanation;
  const givesVerdict = steps.some((step) => step.verdict !== null);
  return (
    <ChartFrame
      title={givesVerdict ? texts.stepsTitle : texts.stepsTitleNoTarget}
      sub={texts.stepsSub}
      locale={locale}
    >
      <h3 className="attainment-part">{texts.inputs}</h3>
      <ExplanationInputs
        inputs={inputs}
        missingTarget={target && isDerived(figureOf(target)) ? year.value : null}
      />
      {steps.length > 0 && (
        <>
          <h3 className="attainment-part">{texts.steps}</h3>
          <ExplanationSteps steps={steps} provisional={provisional} />
        </>
      )}
    </ChartFrame>
  );
}
