import {
  AttainmentDimension,
  AttainmentFilter,
  AttainmentSummary,
  Indicator,
  Province,
  Region,
  Sector,
  Year,
} from "@doichieu/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { findIndicator } from "../indicators/indicator.service.ts";
import { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { selectedFields } from "../operation/selection.ts";
import { findProvince } from "../provinces/province.service.ts";
import { findRegion } from "../regions/region.service.ts";
import { findSector } from "../sectors/sector.service.ts";
import { findYear } from "../years/year.service.ts";
import { attainmentSummary, loadYearSummaries, withYear } from "./summary.service.ts";

const unlessGroupedBy = (dimension: string) => `null unless grouped by ${dimension}.`;

@Resolver(() => AttainmentSummary)
export class SummaryResolver {
  @Query(() => [AttainmentSummary], {
    description:
      "Counts of attainments by group (M12), in the natural order of the groups; groupBy [] gives the grand total. Without PROVINCE among groupBy it speaks of provinces, or of the country where filter.province names only it.",
  })
  attainmentSummary(
    @Arg("filter", () => AttainmentFilter, { nullable: true, description: "Which attainments to count." })
    filter: AttainmentFilter | null,
    @Arg("groupBy", () => [AttainmentDimension], { description: "What to group by; [] for the grand total." })
    groupBy: AttainmentDimension[],
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttainmentSummary[]> {
    return attainmentSummary(operation, filter, groupBy, selectedFields(info, "AttainmentSummary"));
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: `Province of the group; ${unlessGroupedBy("PROVINCE")}`,
  })
  province(@Root() summary: AttainmentSummary, @Ctx() operation: Operation): PromiseOrValue<Province | null> {
    return summary.provinceId === null ? null : findProvince(operation, summary.provinceId);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: `Region of the group; ${unlessGroupedBy("REGION")}`,
  })
  region(@Root() summary: AttainmentSummary, @Ctx() operation: Operation): PromiseOrValue<Region | null> {
    return summary.regionId === null ? null : findRegion(operation, summary.regionId);
  }

  @FieldResolver(() => Sector, {
    nullable: true,
    description: `Sector of the group's indicators themselves, its subsectors apart; ${unlessGroupedBy("SECTOR")}`,
  })
  sector(@Root() summary: AttainmentSummary, @Ctx() operation: Operation): PromiseOrValue<Sector | null> {
    return summary.sectorCode === null ? null : findSector(operation, summary.sectorCode);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: `Indicator of the group; ${unlessGroupedBy("INDICATOR")}`,
  })
  indicator(
    @Root() summary: AttainmentSummary,
    @Ctx() operation: Operation,
  ): PromiseOrValue<Indicator | null> {
    return summary.indicatorCode === null ? null : findIndicator(operation, summary.indicatorCode);
  }

  @FieldResolver(() => Year, { nullable: true, description: `Year of the group; ${unlessGroupedBy("YEAR")}` })
  year(@Root() summary: AttainmentSummary, @Ctx() operation: Operation): PromiseOrValue<Year | null> {
    return summary.yearValue === null ? null : findYear(operation, summary.yearValue);
  }
}

@Resolver(() => Year)
export class YearSummaryResolver {
  @FieldResolver(() => AttainmentSummary, {
    description: "The provinces' attainments of the year, counted; the country is not among them.",
  })
  async summary(
    @Root() year: Year,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttainmentSummary> {
    const fields = selectedFields(info, "AttainmentSummary");
    const [summary] = await loadYearSummaries(operation, {
      year: year.value,
      filter: null,
      groupBy: [],
      fields,
    });
    if (!summary) throw new Error("a grand total has one group");
    return withYear(summary, year.value);
  }

  @FieldResolver(() => [AttainmentSummary], {
    description:
      "Counts of the year's attainments by group (M12), as the query of this name gives them; over 5 000 groups of all years that are asked for together are refused with TOO_MANY_GROUPS.",
  })
  attainmentSummary(
    @Root() year: Year,
    @Arg("filter", () => AttainmentFilter, { nullable: true, description: "Which attainments to count." })
    filter: AttainmentFilter | null,
    @Arg("groupBy", () => [AttainmentDimension], { description: "What to group by; [] for the grand total." })
    groupBy: AttainmentDimension[],
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttainmentSummary[]> {
    const fields = selectedFields(info, "AttainmentSummary");
    return loadYearSummaries(operation, { year: year.value, filter, groupBy, fields });
  }
}
