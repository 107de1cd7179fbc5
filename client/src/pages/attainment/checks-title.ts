import {
  amountText,
  judgedVerdicts,
  type Locale,
  statedVerdictWords,
  verdictWords,
} from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import type { ChecksPanel_attainmentFragment } from "../../generated/documents.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";

export type Check = ChecksPanel_attainmentFragment["explanation"]["checks"][number];

function isStated({ stated, statedVerdict }: Check): boolean {
  return stated !== null || statedVerdict !== null;
}

/** Is there anything to hold against anything: a statement, or a result that a report could have stated? */
export function tellsSomething(checks: readonly Check[]): boolean {
  return checks.some(
    (check) =>
      isStated(check) ||
      check.computed !== null ||
      (check.computedVerdict !== null && judgedVerdicts.includes(check.computedVerdict)),
  );
}

/** The word for a check: whether the two agree, or why that cannot be said. */
export function checkOutcome(check: Check): "agrees" | "differs" | "unverified" | "unstated" | "neither" {
  if (check.agrees !== null) return check.agrees ? "agrees" : "differs";
  if (!isStated(check)) return "unstated";
  return check.field === "VERDICT" ? "neither" : "unverified";
}

/** The finding: a difference first, then what agrees, then what could not be checked. */
export function checksTitle(checks: readonly Check[], locale: Locale, texts: AttainmentTexts): string {
  const differing = checks.filter((check) => check.agrees === false);
  const [first, second] = differing;
  if (first && !second) return differenceTitle(first, locale, texts);
  if (first) return texts.checksDiffer(differing.length);
  if (checks.some((check) => check.agrees)) return texts.checksAgree;
  // a target's own growth is no claim about what happened
  const stated = checks.find((check) => check.stated && check.field !== "TARGET_GROWTH")?.stated;
  return stated ? texts.checksOpen(amountText(figureOf(stated), locale)) : texts.checksNothing;
}

function differenceTitle(check: Check, locale: Locale, texts: AttainmentTexts): string {
  const { field, stated, computed, statedVerdict, computedVerdict } = check;
  if (statedVerdict && computedVerdict)
    return texts.verdictDiffers(
      statedVerdictWords[statedVerdict][locale],
      verdictWords[computedVerdict][locale],
    );
  if (!(stated && computed)) return texts.checksDiffer(1);
  return texts.checkDiffers(
    checkedFieldWords[field][locale],
    amountText(figureOf(stated), locale),
    amountText(figureOf(computed), locale),
  );
}
