type Args = Readonly<Record<string, unknown>>;
type Size = number | ((args: Args) => number);

const PROVINCES = 100;
const YEARS = 20;

/** Members of each dimension that a summary can be grouped by (AttainmentDimension). */
const groups: Readonly<Record<string, number>> = {
  PROVINCE: PROVINCES,
  REGION: 10,
  SECTOR: 15,
  INDICATOR: 50,
  YEAR: YEARS,
  PLAN: 2,
};

/** More are refused with TOO_MANY_GROUPS. */
const MOST_GROUPS = 5000;

/** As many as are asked for by name, where they are. */
function idsGiven(filter: unknown, otherwise: number): number {
  const { in: ids } = (filter ?? {}) as { in?: unknown[] | null };
  return ids ? ids.length : otherwise;
}

function groupCount({ groupBy, filter }: Args): number {
  const dimensions = (groupBy ?? []) as readonly string[];
  const membersOf = (dimension: string) =>
    idsGiven((filter as Args | null)?.[dimension.toLowerCase()], groups[dimension] ?? 1);
  return Math.min(
    MOST_GROUPS,
    dimensions.reduce((count, dimension) => count * membersOf(dimension), 1),
  );
}

/**
 * How many objects a list without pages is taken to hold: what a country of a hundred provinces has. A page holds what
 * its `first` says, and what leads to it (edges, nodes) no more.
 */
export const listSizes: Readonly<Record<string, Size>> = {
  "Actual.history": 4,
  "Amount.inputs": 4,
  "Attainment.absences": 3,
  "Attainment.discrepancies": 2,
  "Attainment.history": 6,
  "Attainment.predecessors": 4,
  "Attainment.sources": 3,
  "Attainment.trend": 10,
  "Discrepancy.inputs": 3,
  "Explanation.checks": 4,
  "Explanation.inputs": 8,
  "Explanation.paceLevels": 5,
  "Explanation.steps": 15,
  "Fact.history": 4,
  "Indicator.ranking": PROVINCES,
  "Indicator.series": ({ provinces }) => (Array.isArray(provinces) ? provinces.length : 2),
  "IndicatorSeries.points": YEARS,
  "Invalid.problems": 5,
  "Pace.milestones": 4,
  "Province.noteTiles": 2,
  "Province.predecessors": 3,
  "Province.successors": 2,
  "Query.attainmentSummary": groupCount,
  "Query.indicators": ({ filter }) => idsGiven(filter, 60),
  "Query.provinces": ({ filter }) => idsGiven(filter, PROVINCES),
  "Query.regions": 15,
  "Query.sectors": 15,
  "Query.years": YEARS,
  "Region.provinces": 15,
  "Sector.children": 5,
  "Sector.indicators": 10,
  "SeriesPoint.absences": 4,
  "SeriesPoint.attainments": 2,
  "StatedCheck.inputs": 3,
  "Target.history": 4,
  "Year.attainmentSummary": groupCount,
  "Year.ranking": PROVINCES,
};
