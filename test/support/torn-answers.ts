import type { RunningServer } from "./start-server.ts";

/** One figure as a list, a summary and a ranking tell of it, in one question. */
const QUESTION = `query Checked($filter: AttainmentFilter!) {
  dataVersion { number }
  attainments(filter: $filter, first: 5) { nodes { id verdict actual { text(locale: EN) } } }
  attainmentSummary(filter: $filter, groupBy: [YEAR]) { exceeded met nearlyMet notMet undecided notDue noActual }
  indicator(code: "ICT_REVENUE") { ranking(year: 2014) { id verdict actual { text(locale: EN) } } }
}`;
const variables = {
  filter: { province: { in: ["vn63-40"] }, indicator: { in: ["ICT_REVENUE"] }, year: { in: [2014] } },
};

interface Row {
  id: string;
  verdict: string;
  actual: { text: string } | null;
}

interface Told {
  dataVersion: { number: number };
  attainments: { nodes: Row[] };
  attainmentSummary: Record<string, number>[];
  indicator: { ranking: Row[] };
}

/** "NEARLY_MET" is counted as nearlyMet. */
const counted = (verdict: string) =>
  verdict.toLowerCase().replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** What is wrong with an answer by itself: its parts tell of different states. */
function tear({ data, extensions }: { data: Told; extensions?: { dataVersion?: number } }): string | null {
  const [row] = data.attainments.nodes;
  if (!row) return "the list has no row";
  if (extensions?.dataVersion !== data.dataVersion.number) return "it names two states";
  const ranked = data.indicator.ranking.find(({ id }) => id === row.id);
  if (JSON.stringify(ranked) !== JSON.stringify(row)) return "list and ranking differ";
  const count = data.attainmentSummary[0]?.[counted(row.verdict)] ?? 0;
  return count >= 1 ? null : "the summary does not count its verdict";
}

export interface Checked {
  /** what was wrong; empty where nothing was */
  faults: string[];
  versions: Set<number>;
}

/**
 * Reads while `hasMore` and says what was stale (older than `acknowledged`, as it stood when it was asked) or torn.
 * @param acknowledged the state of the data that somebody was last told of
 */
export async function checkWhile(
  server: RunningServer,
  hasMore: () => boolean,
  acknowledged: () => number,
): Promise<Checked> {
  const checked: Checked = { faults: [], versions: new Set() };
  const atVersion = new Map<number, string>();
  while (hasMore()) {
    const least = acknowledged();
    const answer = await server.query<Told>(QUESTION, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const version = answer.data.dataVersion.number;
    const torn = tear(answer);
    if (torn) checked.faults.push(`${version}: ${torn}`);
    if (version < least) checked.faults.push(`${version} after ${least} was acknowledged`);
    const text = JSON.stringify(answer.data);
    if ((atVersion.get(version) ?? text) !== text) checked.faults.push(`${version} has two answers`);
    atVersion.set(version, text);
    checked.versions.add(version);
  }
  return checked;
}
