import { Field, InputType } from "type-graphql";
import { IsoDate } from "../scalars/iso-date.ts";
import { Boundaries } from "../vocabulary/boundaries.ts";
import {
  IdFilter,
  IntFilter,
  MeasureFilter,
  SectorFilter,
  StatusFilter,
  searchIn,
  VerdictFilter,
} from "./filters.ts";
import {
  AmbitionFilter,
  DirectionFilter,
  FloatFilter,
  KindFilter,
  OriginFilter,
  SchemeFilter,
} from "./value-filters.ts";

const byNamedEnd = 'open-ended ones by the end they name: 95 in "over 95%".';
const namesOfBoth = "the names, short names, aliases or codes of the province, the indicator or its sector";

/** What targets, actuals and attainments are about; a base of their filters and no type of the contract. */
@InputType()
abstract class SubjectFilter {
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
}

@InputType({ description: "Which targets to list; all conditions given must hold." })
export class TargetFilter extends SubjectFilter {
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
export class AttainmentFilter extends SubjectFilter {
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
    description: "By shortfall, as a share of |target| (M5): 0.1 is 10%.",
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
      "As it stood once everything published by this day was out (M14), verdicts included; left out: as it stands today. Over 50,000 facts: AS_OF_TOO_BROAD.",
  })
  asOf?: string | null;
}
