import { AttainmentFilter, Year } from "@doichieu/schema";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";
import { reportYear } from "./report-year.service.ts";

@Resolver(() => Year)
export class ReportYearResolver {
  @Query(() => Year, {
    description:
      "The year a report on some attainments is about: the one asked for, whether it has figures or not; else the latest with decided targets (M12), else the latest with any target, else the latest with any figure. It goes by the provinces, by the country where they have no attainments or filter.province names only it; without any attainments it is the year that is running in Viet Nam.",
  })
  async reportYear(
    @Arg("value", () => Int, {
      nullable: true,
      description: "The year asked for, e.g. 2019; left out or null: it is chosen.",
    })
    value: number | null,
    @Arg("filter", () => AttainmentFilter, {
      nullable: true,
      description: "On which attainments to report; it matters only where the year is chosen.",
    })
    filter: AttainmentFilter | null,
    @Ctx() operation: Operation,
  ): Promise<Year> {
    return { value: value ?? (await reportYear(operation, filter)) };
  }
}
