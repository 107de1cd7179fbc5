import type { Indicator, Province } from "@doichieu/schema";
import { type AmountData, type Boundaries, boundNumber } from "@doichieu/schema/vocabulary";
import type { EvaluatedAttainment } from "../engine/index.ts";
import { encodeAbsences } from "./absence-codec.ts";
import { encodeAmount } from "./amount-codec.ts";
import { attainmentId } from "./attainment.id.ts";
import type { AttainmentTable } from "./attainment.table.ts";
import type { DiscrepancyTable } from "./discrepancy.table.ts";
import { growthGapOf } from "./growth-gaps.ts";
import { encodePace } from "./pace-codec.ts";

const numberNamed = (amount: AmountData | null): number | null => (amount ? boundNumber(amount) : null);

/** Which boundaries a row speaks of, and whether it holds on today's. */
export interface RowScope {
  boundaries: Boundaries;
  isCurrent: boolean;
}

/** An evaluated attainment as it is stored, with what filters and orders need beside it. */
export function attainmentRow(
  province: Province,
  indicator: Indicator,
  evaluated: EvaluatedAttainment,
  { boundaries, isCurrent }: RowScope,
): AttainmentTable {
  const { target, actual, planRatio } = evaluated;
  // a ratio or difference alone is a target too, known only through what was achieved (D6, D9)
  const of = { provinceId: province.id, indicatorCode: indicator.code };
  const amount = (data: AmountData | null) => encodeAmount(data, of);
  const originWithoutFigure = evaluated.verdict === "NO_TARGET" ? null : "DERIVED";
  return {
    id: attainmentId({ ...of, isRestated: boundaries === "CURRENT" }, evaluated),
    boundaries,
    isCurrent,
    provinceId: province.id,
    regionId: province.regionId,
    scheme: province.scheme,
    indicatorCode: indicator.code,
    sectorCode: indicator.sectorCode,
    direction: indicator.direction,
    fromYear: evaluated.fromYear,
    year: evaluated.year,
    dueMonth: evaluated.dueMonth,
    throughMonth: evaluated.throughMonth,
    actualYear: evaluated.actualYear,
    measure: evaluated.measure,
    plan: evaluated.plan,
    verdict: evaluated.verdict,
    dueDay: evaluated.dueDay,
    provisional: evaluated.provisional,
    favourable: evaluated.favourable,
    ambition: evaluated.ambition,
    statedVerdict: evaluated.statedVerdict,
    targetOrigin: target?.origin ?? originWithoutFigure,
    planRatioPoint: planRatio?.value ?? null,
    planRatioOrder: numberNamed(planRatio),
    actualOrder: numberNamed(actual),
    shortfall: evaluated.shortfall,
    gapOrder: numberNamed(evaluated.gap),
    targetGrowthOrder: numberNamed(evaluated.targetGrowth),
    actualGrowthOrder: numberNamed(evaluated.actualGrowth),
    growthGapOrder: numberNamed(growthGapOf(evaluated, indicator.direction)),
    target: amount(target),
    actual: amount(actual),
    planRatio: amount(planRatio),
    gap: amount(evaluated.gap),
    targetLevel: amount(evaluated.targetLevel),
    actualLevel: amount(evaluated.actualLevel),
    targetGrowth: amount(evaluated.targetGrowth),
    actualGrowth: amount(evaluated.actualGrowth),
    actualChange: amount(evaluated.actualChange),
    lastActual: amount(evaluated.lastActual),
    lastActualGrowth: amount(evaluated.lastActualGrowth),
    pace: encodePace(evaluated.pace, of),
    absences: encodeAbsences(evaluated.absences),
    sourceIds: JSON.stringify(evaluated.sourceIds),
  };
}

/** Its discrepancies; several of one field are numbered. */
export function discrepancyRows(
  attainment: AttainmentTable,
  evaluated: EvaluatedAttainment,
): DiscrepancyTable[] {
  const seen = new Map<string, number>();
  return evaluated.discrepancies.map((found) => {
    const place = (seen.get(found.field) ?? 0) + 1;
    seen.set(found.field, place);
    return {
      id: place === 1 ? `${attainment.id}.${found.field}` : `${attainment.id}.${found.field}.${place}`,
      attainmentId: attainment.id,
      field: found.field,
      stated: encodeAmount(found.stated, attainment),
      computed: encodeAmount(found.computed, attainment),
      statedVerdict: found.statedVerdict,
      computedVerdict: found.computedVerdict,
      factId: found.factId,
      inputIds: JSON.stringify(found.inputIds),
    };
  });
}
