import { Indicator, IndicatorSeries, ProvinceSeriesArgs } from "@doichieu/schema";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { provinceSeries } from "./series.service.ts";

@Resolver(() => Indicator)
export class ProvinceSeriesResolver {
  @FieldResolver(() => [IndicatorSeries], {
    description:
      "Every year known in some provinces, in the order asked for: one series a province, more where several plans set targets at once.",
  })
  series(
    @Root() indicator: Indicator,
    @Args(() => ProvinceSeriesArgs) args: ProvinceSeriesArgs,
    @Ctx() operation: Operation,
  ): Promise<IndicatorSeries[]> {
    return provinceSeries(operation, indicator, args);
  }
}
