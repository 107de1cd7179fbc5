import { statusWords } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import type { ExplanationPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { roleWords } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";

type Input = ExplanationPanel_attainmentFragment["explanation"]["inputs"][number];

export interface ExplanationInputsProps {
  inputs: readonly Input[];
  /** whose attainment it is: figures of other provinces say whose they are */
  provinceId: string;
  /** year of a target that no report states; null where one does, or where there is none at all */
  missingTarget: number | null;
}

/** The stated figures by their short names; and what the reader looks for in vain is said to be missing. */
export function ExplanationInputs({ inputs, provinceId, missingTarget }: ExplanationInputsProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const rows: (Input | null)[] = missingTarget === null ? [...inputs] : [...inputs, null];
  const quiet = (text: string) => <span className="muted">{text}</span>;
  return (
    <DataTable
      caption={texts.inputsCaption}
      rows={rows}
      rowKey={(input) => input?.key ?? "missing"}
      stacks
      columns={[
        { id: "key", head: texts.inputKey, cell: (input) => input?.key ?? quiet("—") },
        {
          id: "role",
          head: texts.inputRole,
          cell: (input) => {
            if (!input) return quiet(`${texts.target} ${missingTarget}`);
            const { plan, province } = input.fact;
            const role = roleWords(input.role, plan, locale);
            return province.id === provinceId ? role : `${role}, ${localName(province, locale)}`;
          },
        },
        {
          id: "figure",
          head: texts.inputFigure,
          cell: (input) =>
            input ? (
              <FigureText amount={figureOf(input.fact.amount)} locale={locale} />
            ) : (
              quiet(texts.notStated)
            ),
          figures: true,
        },
        {
          id: "status",
          head: texts.inputStatus,
          cell: (input) => input?.fact.amount.status && statusWords[input.fact.amount.status][locale],
        },
        {
          id: "source",
          head: texts.inputSource,
          cell: (input) =>
            input && (
              <a href={`#source-${input.fact.source.id}`}>
                {texts.paragraph(input.fact.source.id, input.fact.paragraph)}
              </a>
            ),
        },
      ]}
    />
  );
}
