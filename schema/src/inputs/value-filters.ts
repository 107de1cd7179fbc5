import { Field, Float, ID, InputType } from "type-graphql";
import { Ambition } from "../vocabulary/ambition.ts";
import { Direction } from "../vocabulary/direction.ts";
import { IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { Origin } from "../vocabulary/origin.ts";

@InputType({
  description: "Keeps rows by a number; absent ones are left out as soon as there is a condition.",
})
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "At least this." })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: "At most this." })
  lte?: number | null;
}

@InputType({ description: "Keeps rows by the division that the province belongs to (M13)." })
export class SchemeFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "Any of these divisions, as in Province.scheme; an empty list keeps none.",
  })
  in?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'None of these divisions: ["NATIONAL"] keeps provinces and leaves the country out.',
  })
  notIn?: string[] | null;
}

@InputType({ description: "Keeps rows by kind of the indicator." })
export class KindFilter {
  @Field(() => [IndicatorKind], { description: "Any of these kinds; an empty list keeps none." })
  in: IndicatorKind[];
}

@InputType({ description: "Keeps rows by direction of the indicator." })
export class DirectionFilter {
  @Field(() => [Direction], { description: "Any of these directions; an empty list keeps none." })
  in: Direction[];
}

@InputType({ description: "Keeps attainments by ambition of the target (M8)." })
export class AmbitionFilter {
  @Field(() => [Ambition], { description: "Any of these; an empty list keeps none." })
  in: Ambition[];
}

@InputType({ description: "Keeps attainments by origin of the target." })
export class OriginFilter {
  @Field(() => [Origin], { description: "Any of these; an empty list keeps none." })
  in: Origin[];
}
