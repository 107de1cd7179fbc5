import { Field, ID, InputType, Int } from "type-graphql";
import { Direction } from "../vocabulary/direction.ts";
import { IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { Measure } from "../vocabulary/measure.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { Verdict } from "../vocabulary/verdict.ts";

/** Most characters of a search; more is refused with SEARCH_TOO_LONG. */
export const LONGEST_SEARCH = 100;

/** Says how a search over `texts` finds things. */
export const searchIn = (texts: string): string =>
  `Words in any order, each the beginning of a word in ${texts} or, from three characters on, any part of one; without regard to case and diacritics. At most ${LONGEST_SEARCH} characters; without letters and digits no restriction.`;

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
