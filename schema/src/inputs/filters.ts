import { Field, ID, InputType, Int } from "type-graphql";
import { IsoDate } from "../scalars/iso-date.ts";
import { Boundaries } from "../vocabulary/boundaries.ts";
import { Direction } from "../vocabulary/direction.ts";
import { IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { Measure } from "../vocabulary/measure.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { Verdict } from "../vocabulary/verdict.ts";
import {
  AmbitionFilter,
  DirectionFilter,
  FloatFilter,
  KindFilter,
  OriginFilter,
  SchemeFilter,
} from "./value-filters.ts";

/** Most characters of a search; more is refused with SEARCH_TOO_LONG. */
export const LONGEST_SEARCH = 100;

/** Says how a search over `texts` finds things. */
export const searchIn = (texts: string): string =>
  `Words in any order, each the beginning of a word in ${texts} or, from three characters on, any part of one; without regard to case and diacritics. At most ${LONGEST_SEARCH} characters; without letters and digits no restriction.`;

const byNamedEnd = 'open-ended ones by the end they name: 95 in "over 95 %".';
const namesOfBoth = "the names, short names, aliases or codes of the province, the indicator or its sector";

@InputType({ description: "Keeps rows whose id is in the list; an empty list keeps none." })
export class IdFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these ids; left out: no restriction." })
  in?: string[];
}

@InputType({ description: "Keeps rows by a whole number; all conditions given must hold." })
export class IntFilter {
  @Field(() => [Int], { nullable: true, description: "Any of these; left out: no restriction." })
  in?: number[];

  @Field(() => Int, { nullable: true, description: "At least this." })
  gte?: number;

  @Field(() => Int, { nullable: true, description: "At most this." })
  lte?: number;
}

@InputType({ description: "Keeps rows by sector." })
export class SectorFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these sector codes; left out: no restriction." })
  in?: string[];

  @Field(() => Boolean, { defaultValue: true, description: "Count the sectors below them too?" })
  includeChildren: boolean;
}

@InputType({ description: "Keeps attainments by verdict." })
export class VerdictFilter {
  @Field(() => [Verdict], { description: "Any of these verdicts; an empty list keeps none." })
  in: Verdict[];
}

@InputType({ description: "Keeps facts by measure." })
export class MeasureFilter {
  @Field(() => [Measure], { description: "Any of these measures; an empty list keeps none." })
  in: Measure[];
}

@InputType({ description: "Keeps actuals by status." })
export class StatusFilter {
  @Field(() => [ObservationStatus], { description: "Any of these statuses; an empty list keeps none." })
  in: ObservationStatus[];
}

@InputType({ description: "Which provinces to list; all conditions given must hold." })
export class ProvinceFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these ids." })
  in?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Of any of these divisions: VN63, VN34, another country's own, or NATIONAL for countries.",
  })
  scheme?: string[];

  @Field(() => IdFilter, { nullable: true, description: "By region." })
  region?: IdFilter;

  @Field(() => String, { nullable: true, description: searchIn("its names, aliases or codes") })
  search?: string | null;
}

@InputType({ description: "Which indicators to list; all conditions given must hold." })
export class IndicatorFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these codes." })
  in?: string[];

  @Field(() => SectorFilter, { nullable: true, description: "By sector." })
  sector?: SectorFilter;

  @Field(() => [Direction], { nullable: true, description: "By direction." })
  direction?: Direction[];

  @Field(() => [IndicatorKind], { nullable: true, description: "By kind." })
  kind?: IndicatorKind[];

  @Field(() => String, {
    nullable: true,
    description: searchIn("its names, short names or code, or those of its sector"),
  })
  search?: string | null;
}

@InputType({ description: "Which targets to list; all conditions given must hold." })
export class TargetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By province." })
  province?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By region of the province." })
  region?: IdFilter;

  @Field(() => SchemeFilter, { nullable: true, description: "By the division the province belongs to." })
  scheme?: SchemeFilter;

  @Field(() => String, { nullable: true, description: searchIn(namesOfBoth) })
  search?: string | null;

  @Field(() => IdFilter, { nullable: true, description: "By indicator." })
  indicator?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind of the indicator." })
  kind?: KindFilter;

  @Field(() => DirectionFilter, { nullable: true, description: "By direction of the indicator." })
  direction?: DirectionFilter;

  @Field(() => SectorFilter, { nullable: true, description: "By sector of the indicator." })
  sector?: SectorFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter;

  @Field(() => IdFilter, { nullable: true, description: "By plan; MAIN is the plan without a name." })
  plan?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By source." })
  source?: IdFilter;

  @Field(() => MeasureFilter, { nullable: true, description: "By measure." })
  measure?: MeasureFilter;
}

@InputType({ description: "Which actuals to list; all conditions given must hold." })
export class ActualFilter extends TargetFilter {
  @Field(() => StatusFilter, { nullable: true, description: "By status." })
  status?: StatusFilter;
}

@InputType({ description: "Which attainments to take; all conditions given must hold." })
export class AttainmentFilter {
  @Field(() => IdFilter, { nullable: true, description: "By province." })
  province?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By region of the province." })
  region?: IdFilter;

  @Field(() => SchemeFilter, { nullable: true, description: "By the division the province belongs to." })
  scheme?: SchemeFilter;

  @Field(() => String, { nullable: true, description: searchIn(namesOfBoth) })
  search?: string | null;

  @Field(() => SectorFilter, { nullable: true, description: "By sector of the indicator." })
  sector?: SectorFilter;

  @Field(() => IdFilter, { nullable: true, description: "By indicator." })
  indicator?: IdFilter;

  @Field(() => KindFilter, { nullable: true, description: "By kind of the indicator." })
  kind?: KindFilter;

  @Field(() => DirectionFilter, { nullable: true, description: "By direction of the indicator." })
  direction?: DirectionFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter;

  @Field(() => IdFilter, { nullable: true, description: "By plan; MAIN is the plan without a name." })
  plan?: IdFilter;

  @Field(() => MeasureFilter, { nullable: true, description: "By measure of the target." })
  measure?: MeasureFilter;

  @Field(() => OriginFilter, {
    nullable: true,
    description:
      "By origin of the target; DERIVED also where only a ratio or difference to it is known. Attainments without a target have none.",
  })
  targetOrigin?: OriginFilter;

  @Field(() => AmbitionFilter, { nullable: true, description: "By ambition of the target (M8)." })
  ambition?: AmbitionFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: "Does the verdict rest on an actual that is not final? Left out: no restriction.",
  })
  provisional?: boolean | null;

  @Field(() => FloatFilter, { nullable: true, description: `By plan ratio, per cent (M4); ${byNamedEnd}` })
  planRatio?: FloatFilter;

  @Field(() => FloatFilter, {
    nullable: true,
    description: "By shortfall, as a share of |target| (M5): 0.1 is 10 %.",
  })
  shortfall?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: `By growth asked for, per cent; ${byNamedEnd}` })
  targetGrowth?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: `By growth achieved, per cent; ${byNamedEnd}` })
  actualGrowth?: FloatFilter;

  @Field(() => VerdictFilter, { nullable: true, description: "By verdict." })
  verdict?: VerdictFilter;

  @Field(() => Boundaries, {
    defaultValue: Boundaries.AS_REPORTED,
    description: "Which provinces the answer speaks of: as they were, or today's units (M13).",
  })
  boundaries?: Boundaries;

  @Field(() => IsoDate, {
    nullable: true,
    description:
      "As it stood once everything published by this day was out (M14), verdicts included; left out: as it stands today. Over 50 000 facts: AS_OF_TOO_BROAD.",
  })
  asOf?: string | null;
}
