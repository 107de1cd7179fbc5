import type { FragmentType } from "@apollo/client/masking";
import { isDerived } from "@doichieu/schema/vocabulary";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { ExplanationPanel_attainmentFragment } from "../../generated/documents.ts";
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
  const { explanation, provisional, province, target, year } =
    fragmentData<ExplanationPanel_attainmentFragment>(from);
  const texts = useMessages(attainmentMessages);
  const { inputs, steps } = explanation;
  if (inputs.length + steps.length === 0) return null;
  // a restated target has stated ones among the inputs
  const isWorkedBack = target !== null && isDerived(figureOf(target)) && target.rule !== "M13";
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
        provinceId={province.id}
        missingTarget={isWorkedBack ? year.value : null}
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
