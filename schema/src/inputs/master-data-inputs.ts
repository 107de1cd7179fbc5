import { Field, Float, ID, InputType } from "type-graphql";
import { Direction } from "../vocabulary/direction.ts";
import { Aggregation, IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { ProvinceBasis } from "../vocabulary/province-kind.ts";
import { Unit } from "../vocabulary/unit.ts";

const idRule = "letters, digits, hyphens and underscores, at most 60";

@InputType({
  description: "A source as a whole: what is left out is empty afterwards, also where it was given before.",
})
export class SourceInput {
  @Field(() => ID, { description: `Its id: ${idRule}, e.g. NA-2014-01.` })
  id: string;

  @Field(() => String, { description: "Who published it, at most 300 characters." })
  publisher: string;

  @Field(() => String, {
    nullable: true,
    description: "Title as printed, at most 300 characters; left out where it is not known.",
  })
  title?: string | null;

  @Field(() => String, {
    description:
      "Date of publication as far as it is known: a day (2020-01-17), a month (2013-01) or a year (2023); from 1900 to a year from today.",
  })
  publishedOn: string;

  @Field(() => ID, { description: "Id of the province it reports on, or of the country." })
  province: string;

  @Field(() => ProvinceBasis, {
    defaultValue: "STATED",
    description:
      "STATED where the report names its province, INFERRED where that follows from whom it names.",
  })
  provinceBasis: ProvinceBasis;

  @Field(() => String, {
    nullable: true,
    description: "Address of the report, https:// or http://; left out where none is known.",
  })
  url?: string | null;
}

/** A base of the two inputs with names, and no type of the contract. */
@InputType()
abstract class NamedInput {
  @Field(() => ID, { description: `Its code: ${idRule}, e.g. TELECOM.` })
  code: string;

  @Field(() => String, { description: "Name in Vietnamese, at most 300 characters." })
  nameVi: string;

  @Field(() => String, { description: "Name in English, at most 300 characters." })
  nameEn: string;

  @Field(() => String, {
    nullable: true,
    description: "Vietnamese name for tight places; left out: the full name.",
  })
  shortVi?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "English name for tight places; left out: the full name.",
  })
  shortEn?: string | null;
}

@InputType({
  description: "A sector as a whole: what is left out is empty afterwards, also where it was given before.",
})
export class SectorInput extends NamedInput {
  @Field(() => ID, {
    nullable: true,
    description: "Code of the sector above it; left out: it is at the top.",
  })
  parent?: string | null;
}

@InputType({
  description:
    "An indicator as a whole: what is left out is empty afterwards, also where it was given before.",
})
export class IndicatorInput extends NamedInput {
  @Field(() => ID, { description: "Code of the sector it belongs to." })
  sector: string;

  @Field(() => IndicatorKind, { description: "Flow, stock, rate, index or rank." })
  kind: IndicatorKind;

  @Field(() => Unit, { description: "Unit of its levels." })
  unit: Unit;

  @Field(() => Direction, { description: "Which way is better (M2)." })
  direction: Direction;

  @Field(() => Aggregation, { description: "How values of several provinces make one (M13)." })
  aggregation: Aggregation;

  @Field(() => ID, {
    nullable: true,
    description:
      "Code of what a weighted mean weighs it by; left out where it is not averaged or the weight is unknown.",
  })
  weightIndicator?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Smallest possible level, in its unit; left out where there is none (M1).",
  })
  validMin?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Largest possible level, in its unit; left out where there is none (M1).",
  })
  validMax?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Largest shortfall still called nearly met, as a share of |target|: 0.05 is 5% (M3); left out: the usual 5%.",
  })
  nearlyMetThreshold?: number | null;

  @Field(() => String, { description: "Definition in English, at most 2000 characters." })
  definitionEn: string;
}
