import { type Absence, Attainment, type AttainmentFilter, type Pace } from "@doichieu/schema";
import type { AmountData, Boundaries, Verdict } from "@doichieu/schema/vocabulary";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import { decodeAmount } from "./amount-codec.ts";
import { AttainmentTable } from "./attainment.table.ts";
import { decodePace } from "./pace-codec.ts";

export const attainmentRows = rowsOf(AttainmentTable);

// resolvers get a copy of a root that is no instance of its GraphQL type, and a copy loses getters
const Base = Attainment as unknown as new () => object;

/**
 * A stored row as GraphQL sees it. Amounts are decoded when a query selects them: a list of two hundred rows that
 * shows three amounts each does not parse the other eight.
 */
export class AttainmentView extends Base implements Attainment {
  constructor(
    private readonly stored: AttainmentTable,
    /** as it reads today */
    readonly verdict: Verdict,
    private readonly filter?: AttainmentFilter | null,
  ) {
    super();
  }

  /** the boundaries asked for: a province that never changed has one row for both */
  get boundaries(): Boundaries {
    return this.filter?.boundaries ?? this.stored.boundaries;
  }
  get asOf(): string | null {
    return this.filter?.asOf ?? null;
  }
  get asked(): AttainmentFilter | null {
    return this.filter?.asOf ? this.filter : null;
  }

  get id() {
    return this.stored.id;
  }
  get isRestated() {
    return this.stored.boundaries === "CURRENT";
  }
  get provinceId() {
    return this.stored.provinceId;
  }
  get indicatorCode() {
    return this.stored.indicatorCode;
  }
  get sectorCode() {
    return this.stored.sectorCode;
  }
  get yearValue() {
    return this.stored.year;
  }
  get fromYear() {
    return this.stored.fromYear;
  }
  get dueMonth() {
    return this.stored.dueMonth;
  }
  get throughMonth() {
    return this.stored.throughMonth;
  }
  get actualYear() {
    return this.stored.actualYear;
  }
  get plan() {
    return this.stored.plan;
  }
  get measure() {
    return this.stored.measure;
  }
  get shortfall() {
    return this.stored.shortfall;
  }
  get provisional() {
    return this.stored.provisional;
  }
  get ambition() {
    return this.stored.ambition;
  }
  get statedVerdict() {
    return this.stored.statedVerdict;
  }
  get favourable() {
    return this.stored.favourable;
  }
  get target(): AmountData | null {
    return decodeAmount(this.stored.target);
  }
  get actual(): AmountData | null {
    return decodeAmount(this.stored.actual);
  }
  get planRatio(): AmountData | null {
    return decodeAmount(this.stored.planRatio);
  }
  get gap(): AmountData | null {
    return decodeAmount(this.stored.gap);
  }
  get targetLevel(): AmountData | null {
    return decodeAmount(this.stored.targetLevel);
  }
  get actualLevel(): AmountData | null {
    return decodeAmount(this.stored.actualLevel);
  }
  get targetGrowth(): AmountData | null {
    return decodeAmount(this.stored.targetGrowth);
  }
  get actualGrowth(): AmountData | null {
    return decodeAmount(this.stored.actualGrowth);
  }
  get actualChange(): AmountData | null {
    return decodeAmount(this.stored.actualChange);
  }
  get lastActual(): AmountData | null {
    return decodeAmount(this.stored.lastActual);
  }
  get lastActualGrowth(): AmountData | null {
    return decodeAmount(this.stored.lastActualGrowth);
  }
  get pace(): Pace | null {
    return decodePace(this.stored.pace);
  }
  get absences(): Absence[] {
    const stored: [Absence["field"], Absence["reason"], string | null][] = JSON.parse(this.stored.absences);
    return stored.map(([field, reason, detail]) => ({ field, reason, detail }));
  }
  get sourceIds(): string[] {
    return JSON.parse(this.stored.sourceIds);
  }
}

/** A row selected with verdict_today, as it reads today; `filter` is the question it answers. */
export function attainmentFromRow(row: Row, filter?: AttainmentFilter | null): AttainmentView {
  return new AttainmentView(attainmentRows.fromRow(row), row.verdict_today as Verdict, filter);
}
