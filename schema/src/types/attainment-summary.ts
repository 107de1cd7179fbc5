import { Field, Float, ID, Int, ObjectType } from "type-graphql";

/** Links (province, region, sector, indicator, year) are resolved by the server's attainments feature. */
@ObjectType({
  simpleResolvers: true,
  description: "Counts over a group of attainments (M12). The country never mixes with its provinces.",
})
export class AttainmentSummary {
  provinceId: string | null;
  regionId: string | null;
  sectorCode: string | null;
  indicatorCode: string | null;
  yearValue: number | null;

  @Field(() => ID, { nullable: true, description: "Name of the plan; null unless grouped by PLAN." })
  plan: string | null;

  @Field(() => Int, { description: "Targets stated by a report." })
  targets: number;

  @Field(() => Int, { description: "Targets derived from a stated ratio or difference (D6, D9)." })
  derivedTargets: number;

  @Field(() => Int, { description: "Targets that are due: judged ones plus those without an actual." })
  due: number;

  @Field(() => Int, { description: "Targets decided: exceeded, met, nearly met or not met." })
  decided: number;

  @Field(() => Int, { description: "Targets exceeded." })
  exceeded: number;

  @Field(() => Int, { description: "Targets met." })
  met: number;

  @Field(() => Int, { description: "Targets nearly met." })
  nearlyMet: number;

  @Field(() => Int, { description: "Targets not met." })
  notMet: number;

  @Field(() => Int, { description: "Targets undecided: the figures do not settle it." })
  undecided: number;

  @Field(() => Int, { description: "Targets not due yet." })
  notDue: number;

  @Field(() => Int, { description: "Targets that are due and have no actual." })
  noActual: number;

  @Field(() => Int, { description: "Actuals without any target; not among targets or due." })
  noTarget: number;

  @Field(() => Int, { description: "Judged targets whose verdict rests on an actual that is not final." })
  provisional: number;

  @Field(() => Int, {
    description:
      "Among noTarget, of today's boundaries: rows that the former units' figures give no figure for, because one is missing or they do not add (M13).",
  })
  unrestated: number;

  @Field(() => Float, {
    nullable: true,
    description: "(exceeded + met) ÷ decided, 0 to 1; null where nothing is decided.",
  })
  metShare: number | null;

  @Field(() => Float, { nullable: true, description: "decided ÷ due, 0 to 1; null where nothing is due." })
  coverage: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Median plan ratio of the judged targets where higher is better, per cent; null where none has a single value.",
  })
  medianPlanRatio: number | null;
}
