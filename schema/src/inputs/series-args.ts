import { ArgsType, Field, ID, Int } from "type-graphql";
import { IsoDate } from "../scalars/iso-date.ts";
import { Boundaries } from "../vocabulary/boundaries.ts";

/** Which years of a series, and in which state of the figures. */
@ArgsType()
export class SeriesArgs {
  @Field(() => Int, { nullable: true, description: "First year; left out: the first known." })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: "Last year; left out: the last known." })
  to?: number | null;

  @Field(() => Boundaries, {
    defaultValue: Boundaries.AS_REPORTED,
    description:
      "AS_REPORTED: the province as it was. CURRENT: today's unit, restated years joined with those reported since (M13); a unit that went into another has none.",
  })
  boundaries: Boundaries;

  @Field(() => IsoDate, {
    nullable: true,
    description:
      "As it stood once everything published by this day was out (M14); left out: as it stands today.",
  })
  asOf?: string | null;
}

@ArgsType()
export class ProvinceSeriesArgs extends SeriesArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of the provinces; an unknown one has no series. Left out or null: up to two of which most is known, the second only with two attainments or more; the country where no province has any.",
  })
  provinces?: string[] | null;
}
