import { judgedVerdicts, type Verdict, verdicts } from "@doichieu/schema/vocabulary";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";

/** NOT_DUE has no column: it is how NO_ACTUAL reads until its due day has passed (M3), and what is left of all targets. */
type StoredVerdict = Exclude<Verdict, "NOT_DUE">;

const isJudged = sql`a.verdict IN (${join(judgedVerdicts)})`;

const ofVerdicts = Object.fromEntries(
  verdicts
    .filter((verdict) => verdict !== "NOT_DUE")
    .map((verdict) => [verdict.toLowerCase(), sql`a.verdict = ${verdict}`]),
) as Record<Lowercase<StoredVerdict>, Sql>;

/** What is counted of stored attainments `a` (M12), by the column that has its number in a roll-up. */
export const counted = {
  targets: sql`a.target_origin = 'STATED'`,
  derived_targets: sql`a.target_origin = 'DERIVED'`,
  provisional: sql`a.provisional AND ${isJudged}`,
  unrestated: sql`a.verdict = 'NO_TARGET' AND a.actual IS NULL`,
  ...ofVerdicts,
};

export type CountName = keyof typeof counted;
export const countNames = Object.keys(counted) as CountName[];

const ofTargets: readonly CountName[] = ["targets", "derived_targets"];
const ofOtherVerdicts: readonly CountName[] = [
  "exceeded",
  "met",
  "nearly_met",
  "not_met",
  "undecided",
  "no_actual",
];

/** How many are stored as NOT_DUE: held against an actual of a year before theirs, that has not reached them yet. */
export const storedNotDue = {
  ofAttainments: sql`CASE WHEN a.verdict = 'NOT_DUE' THEN 1 ELSE 0 END`,
  ofRollup: raw(
    `${ofTargets.map((name) => `a.${name}`).join(" + ")} - ${ofOtherVerdicts.map((name) => `a.${name}`).join(" - ")}`,
  ),
};

/** Columns of attainments that the counts look at; of the actual only whether it is there. */
const lookedAt = sql`a.verdict, a.due_day, a.target_origin, a.provisional,
  CASE WHEN a.actual IS NULL THEN NULL ELSE 1 END AS actual`;

/** The sum over a group; 0 for a group without rows. */
export const sumOf = (term: Sql): Sql => sql`CAST(COALESCE(SUM(${term}), 0) AS integer)`;

const columns = (names: readonly string[]): Sql => join(names.map((name) => raw(`a.${name}`)));

const ratio = sql`CASE WHEN a.direction = 'HIGHER' AND ${isJudged} THEN a.plan_ratio_point END`;

/**
 * Rows of attainments with all that is counted, each placed by its ratio among those of its group.
 * @param group columns that make a group; none: all rows are one
 * @param others columns to come along
 * @param from attainments `a`, and which of them
 */
export function placedByRatio(group: readonly string[], others: readonly string[], from: Sql): Sql {
  const listed = [...group, ...others].length > 0 ? sql`${columns([...group, ...others])}, ` : empty;
  const within = group.length > 0 ? sql`${columns(group)}, ` : empty;
  const ofGroup = group.length > 0 ? sql`PARTITION BY ${columns(group)}` : empty;
  return sql`
    SELECT ${listed}a.verdict, a.due_day, a.target_origin, a.provisional, a.actual, a.ratio,
      ROW_NUMBER() OVER (PARTITION BY ${within}CASE WHEN a.ratio IS NULL THEN 1 ELSE 0 END ORDER BY a.ratio) AS place,
      COUNT(a.ratio) OVER (${ofGroup}) AS ratios
    FROM (SELECT ${listed}${lookedAt}, ${ratio} AS ratio FROM ${from}) a`;
}

/** Of rows placed by their ratios: the middle one or the mean of the middle two (M12). */
export const middleRatio = sql`AVG(CASE WHEN a.ratio IS NOT NULL AND a.place IN ((a.ratios + 1) / 2, (a.ratios + 2) / 2) THEN a.ratio END)`;
