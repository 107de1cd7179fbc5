import type { FiguresView } from "../view/figures-view.ts";
import { type DividedUnit, unitUnder } from "../view/unit-under.ts";
import type { UnknownValue } from "./widget.ts";

/** What narrows a widget to a province, a sector or both. */
export interface Narrowing {
  province?: string;
  sector?: string;
}

/** Names what it was narrowed to; null where there is no such thing. */
interface NarrowedAnswer {
  province?: DividedUnit | null;
  sector?: object | null;
}

export type InView<Answer> = Answer & {
  /** the view it is of: a unit's figures stand under the boundaries it has */
  view: FiguresView;
};

/** An answer about a province or sector, asked for once more where the province's figures stand elsewhere. */
export async function askInView<Answer extends NarrowedAnswer>(
  narrowing: Narrowing,
  view: FiguresView,
  ask: (narrowing: Narrowing, view: FiguresView) => Promise<Answer>,
): Promise<InView<Answer> | { unknown: UnknownValue }> {
  const { province, sector } = narrowing;
  const answer = await ask(narrowing, view);
  if (province !== undefined && !answer.province)
    return { unknown: { parameter: "province", value: province } };
  if (sector !== undefined && !answer.sector) return { unknown: { parameter: "sector", value: sector } };
  const elsewhere = answer.province && unitUnder(view, answer.province);
  if (!elsewhere) return { ...answer, view };
  const { id, boundaries } = elsewhere;
  return askInView({ ...narrowing, province: id }, { ...view, boundaries }, ask);
}

/** The same as conditions and variables of a question. */
export function narrowingVariables({ province, sector }: Narrowing, view: FiguresView) {
  return {
    filter: {
      ...view,
      province: province === undefined ? null : { in: [province] },
      sector: sector === undefined ? null : { in: [sector] },
    },
    province: province ?? "",
    isProvince: province !== undefined,
    sector: sector ?? "",
    isSector: sector !== undefined,
  };
}
