import { type Absence, type Attainment, SeriesPoint } from "@doichieu/schema";
import type { AttainmentField } from "@doichieu/schema/vocabulary";
import type { AttainmentProperty } from "../attainments/attainment.view.ts";

/** Why a point's figures are null, in the order in which they are told. */
const ofPoints: readonly AttainmentField[] = [
  "TARGET_LEVEL",
  "TARGET_GROWTH",
  "ACTUAL_LEVEL",
  "ACTUAL_GROWTH",
];

/**
 * What each field of a point is read from. Its attainments are not among them: they are read by their ids in any case, and
 * who asks for them would pay for one statement more wherever the points have to be worked out.
 */
export const behindPoint: Readonly<Record<string, readonly AttainmentProperty[]>> = {
  year: [],
  target: ["targetLevel"],
  actual: ["actualLevel"],
  targetGrowth: ["targetGrowth"],
  actualGrowth: ["actualGrowth"],
  milestone: [],
  verdict: ["verdict"],
  absences: ["absences"],
};

// resolvers get a copy of a root that is no instance of its GraphQL type
const Base = SeriesPoint as unknown as new () => object;

/** A year of which all that is known is its one attainment. */
export class StoredPoint extends Base implements SeriesPoint {
  /** it lies on no plan period's path */
  readonly milestone = null;
  readonly asOf = null;

  constructor(private readonly attainment: Attainment) {
    super();
  }

  get year() {
    return this.attainment.yearValue;
  }
  get target() {
    return this.attainment.targetLevel;
  }
  get actual() {
    return this.attainment.actualLevel;
  }
  get targetGrowth() {
    return this.attainment.targetGrowth;
  }
  get actualGrowth() {
    return this.attainment.actualGrowth;
  }
  get verdict() {
    return this.attainment.verdict;
  }
  get absences(): Absence[] {
    const { absences } = this.attainment;
    return ofPoints.flatMap((field) => absences.find((absence) => absence.field === field) ?? []);
  }
  get attainmentIds() {
    return [this.attainment.id];
  }
}
