import type { AttainmentDimension, AttainmentFilter, AttainmentSummary } from "@doichieu/schema";
import { judgedVerdicts, type Verdict, verdicts } from "@doichieu/schema/vocabulary";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { shares, toAnswer } from "../engine/index.ts";
import { Refusal } from "../errors.ts";
import type { Operation } from "../operation/operation.ts";
import { tableAsOf } from "./as-of.service.ts";
import { attainmentConditions, dayAskedAbout } from "./attainment.list.ts";
import { verdictOn } from "./verdict.sql.ts";

const MOST_GROUPS = 5000;

/** Column of each dimension in `attainment` and the order its groups come in. */
const dimensions: Record<AttainmentDimension, { column: string; join: Sql; order: Sql }> = {
  PROVINCE: {
    column: "province_id",
    join: sql`LEFT JOIN province p ON p.id = g.province_id`,
    order: sql`CASE p.scheme WHEN 'NATIONAL' THEN 0 ELSE 1 END, p.scheme DESC, p.sort_key, p.id`,
  },
  REGION: {
    column: "region_id",
    join: sql`LEFT JOIN region r ON r.id = g.region_id`,
    order: sql`CASE WHEN r.id IS NULL THEN 1 ELSE 0 END, r.scheme DESC, r.sort_key, r.id`,
  },
  SECTOR: {
    column: "sector_id",
    join: sql`LEFT JOIN sector s ON s.id = g.sector_id`,
    order: sql`s.position, s.id`,
  },
  INDICATOR: {
    column: "indicator_id",
    join: sql`LEFT JOIN indicator i ON i.id = g.indicator_id`,
    order: sql`i.position, i.id`,
  },
  YEAR: { column: "year", join: empty, order: sql`g.year` },
  PLAN: { column: "plan", join: empty, order: sql`g.plan` },
};

const countOf = (condition: Sql, name: string): Sql =>
  sql`CAST(COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0) AS integer) AS ${raw(name)}`;
const countOfVerdict = (verdict: Verdict): Sql => countOf(sql`verdict = ${verdict}`, verdict.toLowerCase());
const isJudged = sql`verdict IN (${join(judgedVerdicts)})`;

interface SummaryRow extends Record<Lowercase<Verdict>, number> {
  province_id?: string;
  region_id?: string | null;
  sector_id?: string;
  indicator_id?: string;
  year?: number;
  plan?: string;
  targets: number;
  derived_targets: number;
  provisional: number;
  unrestated: number;
  median_plan_ratio: number | null;
}

function summaryOf(row: SummaryRow): AttainmentSummary {
  const counts = {
    exceeded: row.exceeded,
    met: row.met,
    nearlyMet: row.nearly_met,
    notMet: row.not_met,
    undecided: row.undecided,
    notDue: row.not_due,
    noActual: row.no_actual,
    noTarget: row.no_target,
  };
  return {
    provinceId: row.province_id ?? null,
    regionId: row.region_id ?? null,
    sectorCode: row.sector_id ?? null,
    indicatorCode: row.indicator_id ?? null,
    yearValue: row.year ?? null,
    plan: row.plan ?? null,
    targets: row.targets,
    derivedTargets: row.derived_targets,
    provisional: row.provisional,
    unrestated: row.unrestated,
    ...counts,
    ...shares(counts),
    medianPlanRatio: row.median_plan_ratio === null ? null : toAnswer(row.median_plan_ratio),
  };
}

export interface SummaryRequest {
  filter: AttainmentFilter | null | undefined;
  groupBy: readonly AttainmentDimension[];
  /** the country never mixes with its provinces (M12) */
  level: "COUNTRY" | "PROVINCES" | "EACH";
}

const levels: Record<SummaryRequest["level"], readonly Sql[]> = {
  COUNTRY: [sql`a.scheme = 'NATIONAL'`],
  PROVINCES: [sql`a.scheme <> 'NATIONAL'`],
  EACH: [],
};

/** Counts of verdicts by group (M12), in one statement. The median is the middle one or the mean of the middle two. */
export async function summarise(operation: Operation, request: SummaryRequest): Promise<AttainmentSummary[]> {
  const asked = [...new Set(request.groupBy)].map((dimension) => dimensions[dimension]);
  const columns = asked.map(({ column }) => raw(column));
  const listed = columns.length > 0 ? sql`${join(columns)}, ` : empty;
  const day = dayAskedAbout(operation, request.filter);
  const asOf = await tableAsOf(operation, request.filter);
  const conditions = [...levels[request.level], ...(await attainmentConditions(operation, request.filter))];
  const statement = sql`
    WITH ${asOf ? sql`${asOf}, ` : empty}chosen AS (
      SELECT ${listed}verdict, target_origin, provisional, has_actual, ratio,
        ROW_NUMBER() OVER (PARTITION BY ${listed}CASE WHEN ratio IS NULL THEN 1 ELSE 0 END ORDER BY ratio) AS place,
        COUNT(ratio) OVER (${columns.length > 0 ? sql`PARTITION BY ${join(columns)}` : empty}) AS ratios
      FROM (
        SELECT ${listed}target_origin, provisional, ${verdictOn(day)} AS verdict,
          CASE WHEN a.actual IS NULL THEN 0 ELSE 1 END AS has_actual,
          CASE WHEN a.direction = 'HIGHER' AND a.verdict IN (${join(judgedVerdicts)}) THEN a.plan_ratio_point END AS ratio
        FROM attainment a WHERE ${join(conditions, " AND ")}
      ) judged
    ), grouped AS (
      SELECT ${listed}
        ${countOf(sql`target_origin = 'STATED'`, "targets")},
        ${countOf(sql`target_origin = 'DERIVED'`, "derived_targets")},
        ${countOf(sql`provisional AND ${isJudged}`, "provisional")},
        ${countOf(sql`verdict = 'NO_TARGET' AND has_actual = 0`, "unrestated")},
        ${join(verdicts.map(countOfVerdict))},
        AVG(CASE WHEN ratio IS NOT NULL AND place IN ((ratios + 1) / 2, (ratios + 2) / 2) THEN ratio END) AS median_plan_ratio
      FROM chosen ${columns.length > 0 ? sql`GROUP BY ${join(columns)}` : empty}
    )
    SELECT g.* FROM grouped g ${join([empty, ...asked.map((dimension) => dimension.join)], " ")}
    ${asked.length > 0 ? sql`ORDER BY ${join(asked.map((dimension) => dimension.order))}` : empty}
    LIMIT ${MOST_GROUPS + 1}`;
  const rows = await operation.read<SummaryRow>(statement);
  if (rows.length > MOST_GROUPS) {
    throw new Refusal(
      "TOO_MANY_GROUPS",
      `The summary has over ${MOST_GROUPS} groups; narrow the filter or group by fewer dimensions.`,
    );
  }
  return rows.map(summaryOf);
}
