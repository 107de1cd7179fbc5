import { AttainmentResolver } from "../attainments/attainment.resolver.ts";
import {
  FactAttainmentResolver,
  IndicatorAttainmentsResolver,
  ProvinceAttainmentsResolver,
  YearAttainmentsResolver,
} from "../attainments/attainment-links.resolver.ts";
import { RankingResolver, YearRankingResolver } from "../attainments/ranking.resolver.ts";
import { ReportYearResolver } from "../attainments/report-year.resolver.ts";
import { SummaryResolver, YearSummaryResolver } from "../attainments/summary.resolver.ts";
import { ChangedAttainmentResolver } from "../changes/changed-attainment.resolver.ts";
import { AttainmentDiscrepanciesResolver } from "../discrepancies/attainment-discrepancies.resolver.ts";
import { DiscrepancyResolver } from "../discrepancies/discrepancy.resolver.ts";
import {
  AttainmentExplanationResolver,
  ExplanationInputResolver,
  ExplanationStepResolver,
  StatedCheckResolver,
} from "../explanations/explanation.resolver.ts";
import { ActualResolver, SourceActualsResolver } from "../facts/actual.resolver.ts";
import { AmountResolver } from "../facts/amount.resolver.ts";
import { FactResolver } from "../facts/fact.resolver.ts";
import { SourceTargetsResolver, TargetResolver } from "../facts/target.resolver.ts";
import { GrowthComparisonResolver, YearGrowthResolver } from "../growth/growth-comparison.resolver.ts";
import { IndicatorResolver } from "../indicators/indicator.resolver.ts";
import { SectorIndicatorsResolver } from "../indicators/sector-indicators.resolver.ts";
import { ProvinceResolver } from "../provinces/province.resolver.ts";
import { RegionProvincesResolver } from "../provinces/region-provinces.resolver.ts";
import { RegionResolver } from "../regions/region.resolver.ts";
import { SectorResolver } from "../sectors/sector.resolver.ts";
import { ProvinceSeriesResolver } from "../series/province-series.resolver.ts";
import { SeriesPointResolver, SeriesResolver } from "../series/series.resolver.ts";
import { ProvinceSourcesResolver } from "../sources/province-sources.resolver.ts";
import { SourceResolver } from "../sources/source.resolver.ts";
import { DataVersionResolver } from "../versions/data-version.resolver.ts";
import {
  AttainmentChangeResolver,
  AttainmentChangesResolver,
} from "../writing/attainment-changes.resolver.ts";
import {
  IndicatorVersionResolver,
  SectorVersionResolver,
  SourceVersionResolver,
} from "../writing/row-version.resolver.ts";
import { SaveRowResolver } from "../writing/save-row.resolver.ts";
import { WriteActualResolver } from "../writing/write-actual.resolver.ts";
import { WriteTargetResolver } from "../writing/write-target.resolver.ts";
import { YearResolver } from "../years/year.resolver.ts";

/** Every resolver of the schema; a new feature adds its own here. */
export const resolvers = [
  ActualResolver,
  AmountResolver,
  AttainmentChangeResolver,
  AttainmentChangesResolver,
  ChangedAttainmentResolver,
  AttainmentDiscrepanciesResolver,
  AttainmentExplanationResolver,
  AttainmentResolver,
  DataVersionResolver,
  DiscrepancyResolver,
  ExplanationInputResolver,
  ExplanationStepResolver,
  FactAttainmentResolver,
  FactResolver,
  GrowthComparisonResolver,
  IndicatorAttainmentsResolver,
  IndicatorResolver,
  IndicatorVersionResolver,
  ProvinceAttainmentsResolver,
  ProvinceResolver,
  ProvinceSeriesResolver,
  ProvinceSourcesResolver,
  RankingResolver,
  RegionProvincesResolver,
  RegionResolver,
  ReportYearResolver,
  SectorIndicatorsResolver,
  SaveRowResolver,
  SectorResolver,
  SectorVersionResolver,
  SeriesPointResolver,
  SeriesResolver,
  SourceActualsResolver,
  SourceResolver,
  SourceTargetsResolver,
  SourceVersionResolver,
  StatedCheckResolver,
  SummaryResolver,
  TargetResolver,
  WriteActualResolver,
  WriteTargetResolver,
  YearAttainmentsResolver,
  YearGrowthResolver,
  YearRankingResolver,
  YearResolver,
  YearSummaryResolver,
] as const;
