import type { FragmentType } from "@apollo/client/masking";
import { amountText, statedVerdictWords } from "@doichieu/schema/vocabulary";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { ChecksPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { type Check, checkOutcome, checksTitle, tellsSomething } from "./checks-title.ts";

export interface ChecksPanelProps {
  attainment: FragmentType<ChecksPanel_attainmentFragment>;
}

/** What the report says beside what the other figures give (M9). */
export function ChecksPanel({ attainment: from }: ChecksPanelProps) {
  const { explanation, target, planRatio } = fragmentData<ChecksPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const { checks } = explanation;
  if (!tellsSomething(checks)) return null;
  const confirmsItself = target?.rule === "D6" && planRatio?.origin === "STATED";
  return (
    <ChartFrame title={checksTitle(checks, locale, texts)} locale={locale}>
      <DataTable
        caption={checksTitle(checks, locale, texts)}
        rows={checks}
        // a field may be checked more than once
        rowKey={(check) => `${check.field} ${checks.indexOf(check)}`}
        stacks
        columns={[
          {
            id: "field",
            head: texts.checkField,
            cell: (check) => capitalised(checkedFieldWords[check.field][locale]),
          },
          { id: "stated", head: texts.checkStated, cell: (check) => <Stated check={check} />, figures: true },
          {
            id: "computed",
            head: texts.checkComputed,
            cell: (check) => <Computed check={check} />,
            figures: true,
          },
          { id: "result", head: texts.checkResult, cell: (check) => texts[checkOutcome(check)] },
        ]}
      />
      {confirmsItself && planRatio && (
        <p className="caveat">{texts.selfCheck(amountText(figureOf(planRatio), locale))}</p>
      )}
    </ChartFrame>
  );
}

function Stated({ check: { stated, statedVerdict } }: { check: Check }) {
  const locale = useLocale();
  if (statedVerdict) return `“${statedVerdictWords[statedVerdict][locale]}”`;
  return stated ? <FigureText amount={figureOf(stated)} locale={locale} /> : "—";
}

function Computed({ check: { computed, computedVerdict } }: { check: Check }) {
  const locale = useLocale();
  if (computedVerdict) return <VerdictChip verdict={computedVerdict} locale={locale} />;
  return computed ? <FigureText amount={figureOf(computed)} locale={locale} /> : "—";
}
