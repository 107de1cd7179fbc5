import { Attainment, Indicator, IsoDate } from "@doichieu/schema";
import { Boundaries } from "@doichieu/schema/vocabulary";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { loadRanking } from "./ranking.loader.ts";

@Resolver(() => Indicator)
export class RankingResolver {
  @FieldResolver(() => [Attainment], {
    description:
      "The provinces' attainments of one year, the best first by the indicator's direction: by plan ratio, then by the actual; those without either last. The country is not among them.",
  })
  ranking(
    @Root() indicator: Indicator,
    @Arg("year", () => Int, { description: "The year to rank." }) year: number,
    @Arg("boundaries", () => Boundaries, {
      defaultValue: Boundaries.AS_REPORTED,
      description: "Which provinces to rank: as they were, or today's units (M13).",
    })
    boundaries: Boundaries,
    @Arg("asOf", () => IsoDate, {
      nullable: true,
      description:
        "As it stood once everything published by this day was out (M14); left out: as it stands today.",
    })
    asOf: string | null,
    @Ctx() operation: Operation,
  ): Promise<Attainment[]> {
    return loadRanking(operation, { indicatorCode: indicator.code, year, boundaries, asOf });
  }
}
