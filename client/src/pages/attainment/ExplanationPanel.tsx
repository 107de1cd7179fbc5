import type { FragmentType } from "@apollo/client/masking";
import { statusWords } from "@doichieu/schema/vocabulary";
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
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { ExplanationSteps } from "./ExplanationSteps.tsx";

export interface ExplanationPanelProps {
  attainment: FragmentType<ExplanationPanel_attainmentFragment>;
}

/** From the stated figures to the verdict, step by step, enough to redo it by hand. */
export function ExplanationPanel({ attainment: from }: ExplanationPanelProps) {
  const { explanation, provisional } = useFragmentData(ExplanationPanel_attainmentFragmentDoc, from);
  const locale = useLocale();
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
      <DataTable
        caption={texts.inputsCaption}
        rows={inputs}
        rowKey={(input) => input.key}
        columns={[
          { id: "key", head: texts.inputKey, cell: (input) => input.key },
          { id: "role", head: texts.inputRole, cell: (input) => input.role },
          {
            id: "figure",
            head: texts.inputFigure,
            cell: ({ fact }) => <FigureText amount={figureOf(fact.amount)} locale={locale} />,
            figures: true,
          },
          {
            id: "status",
            head: texts.inputStatus,
            cell: ({ fact }) => fact.amount.status && statusWords[fact.amount.status][locale],
          },
          {
            id: "source",
            head: texts.inputSource,
            cell: ({ fact }) => (
              <a href={`#source-${fact.source.id}`}>{texts.paragraph(fact.source.id, fact.paragraph)}</a>
            ),
          },
        ]}
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
