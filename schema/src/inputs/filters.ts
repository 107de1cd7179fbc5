import { Field, ID, InputType, Int } from "type-graphql";
import { Direction } from "../vocabulary/direction.ts";
import { Measure } from "../vocabulary/measure.ts";
import { ObservationStatus } from "../vocabulary/observation-status.ts";
import { Verdict } from "../vocabulary/verdict.ts";

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
}

@InputType({ description: "Which indicators to list; all conditions given must hold." })
export class IndicatorFilter {
  @Field(() => [ID], { nullable: true, description: "Any of these codes." })
  in?: string[];

  @Field(() => SectorFilter, { nullable: true, description: "By sector." })
  sector?: SectorFilter;

  @Field(() => [Direction], { nullable: true, description: "By direction." })
  direction?: Direction[];
}

@InputType({ description: "Which targets to list; all conditions given must hold." })
export class TargetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By province." })
  province?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: "By indicator." })
  indicator?: IdFilter;

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

  @Field(() => SectorFilter, { nullable: true, description: "By sector of the indicator." })
  sector?: SectorFilter;

  @Field(() => IdFilter, { nullable: true, description: "By indicator." })
  indicator?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter;

  @Field(() => IdFilter, { nullable: true, description: "By plan; MAIN is the plan without a name." })
  plan?: IdFilter;

  @Field(() => MeasureFilter, { nullable: true, description: "By measure of the target." })
  measure?: MeasureFilter;

  @Field(() => VerdictFilter, { nullable: true, description: "By verdict." })
  verdict?: VerdictFilter;
}
