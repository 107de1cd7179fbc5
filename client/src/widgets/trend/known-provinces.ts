import { localName } from "../../format/local-name.ts";
import { WidgetYearsDocument } from "../../generated/documents.ts";
import type { WidgetContext } from "../widget.ts";
import type { TrendAnswer } from "./ask-trend.ts";
import type { TrendWords } from "./trend-words.ts";

/** Provinces that a sentence names; more are counted. */
const NAMED = 5;

/** Of whom there are figures, where there are none of those asked for; empty where nobody has any. */
export async function knownProvinces(
  { ask }: Pick<WidgetContext, "ask">,
  { indicator, view }: Pick<TrendAnswer, "indicator" | "view">,
  { locale, texts }: Pick<TrendWords, "locale" | "texts">,
): Promise<string[]> {
  const filter = { ...view, indicator: { in: [indicator.code] } };
  const { attainmentSummary } = await ask(WidgetYearsDocument, { filter });
  const names = new Map(
    attainmentSummary.flatMap(({ province }) =>
      province ? [[province.id, localName(province, locale)] as const] : [],
    ),
  );
  if (names.size === 0) return [];
  return [names.size <= NAMED ? texts.knownOf([...names.values()]) : texts.knownOfMany(names.size)];
}
