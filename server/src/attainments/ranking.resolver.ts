import { Attainment, Indicator, IsoDate, Year } from "@doichieu/schema";
import { Boundaries } from "@doichieu/schema/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { attainmentReading } from "./attainment.reading.ts";
import { loadRanking } from "./ranking.loader.ts";

const rankedProvinces = "Which provinces to rank: as they were, or today's units (M13).";
const rankedAsOf =
  "As it stood once everything published by this day was out (M14); left out: as it stands today.";
const bestFirst =
  "the best first by the indicator's direction: by plan ratio, then by the actual; those without either last. The country is not among them.";

@Resolver(() => Indicator)
export class RankingResolver {
  @FieldResolver(() => [Attainment], { description: `The provinces' attainments of one year, ${bestFirst}` })
  ranking(
    @Root() indicator: Indicator,
    @Arg("year", () => Int, { description: "The year to rank." }) year: number,
    @Arg("boundaries", () => Boundaries, {
      defaultValue: Boundaries.AS_REPORTED,
      description: rankedProvinces,
    })
    boundaries: Boundaries,
    @Arg("asOf", () => IsoDate, { nullable: true, description: rankedAsOf })
    asOf: string | null,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment[]> {
    return loadRanking(operation, {
      indicatorCode: indicator.code,
      year,
      boundaries,
      asOf,
      reading: attainmentReading(info),
    });
  }
}

@Resolver(() => Year)
export class YearRankingResolver {
  @FieldResolver(() => [Attainment], {
    description: `The provinces' attainments of one indicator in this year, ${bestFirst} None of an unknown indicator.`,
  })
  ranking(
    @Root() year: Year,
    @Arg("indicator", () => ID, { description: "Code of the indicator." }) indicator: string,
    @Arg("boundaries", () => Boundaries, {
      defaultValue: Boundaries.AS_REPORTED,
      description: rankedProvinces,
    })
    boundaries: Boundaries,
    @Arg("asOf", () => IsoDate, { nullable: true, description: rankedAsOf })
    asOf: string | null,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Attainment[]> {
    return loadRanking(operation, {
      indicatorCode: indicator,
      year: year.value,
      boundaries,
      asOf,
      reading: attainmentReading(info),
    });
  }
}
