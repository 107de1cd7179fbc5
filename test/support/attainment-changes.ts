import { expect } from "vitest";
import type { RunningServer } from "./start-server.ts";

export interface State {
  id: string;
  asOf: string | null;
  boundaries: string;
  target: { text: string } | null;
  actual: { text: string } | null;
  planRatio: { text: string } | null;
  gap: { text: string } | null;
  absences: { field: string; reason: string; detail: string | null }[];
  explanation: { inputs: { fact: { id: string } }[] };
  history: { publishedDay: string }[];
  trend: { year: number; actual: { text: string } }[];
  sources: { id: string }[];
}

export interface Change {
  attainmentId: string;
  fields: string[];
  verdictBefore: string | null;
  verdictAfter: string | null;
  before: State | null;
  after: State | null;
}

const STATE = "id asOf boundaries target { text } actual { text } planRatio { text } gap { text }";
/** What a few rows can afford. */
const WHOLE_STATE = `${STATE} absences { field reason detail } explanation { inputs { fact { id } } }
  history { publishedDay } trend { year actual { text } } sources { id } discrepancies { id } predecessors { id }`;
const changesWith = (first: number, state: string) =>
  `query ($since: Date!, $until: Date, $filter: AttainmentFilter) {
    attainmentChanges(since: $since, until: $until, filter: $filter, first: ${first}) {
      totalCount
      nodes { attainmentId fields verdictBefore verdictAfter before { ${state} } after { ${state} } }
    }
  }`;
const MANY = changesWith(200, STATE);
export const FEW = changesWith(5, WHOLE_STATE);

interface Asked {
  on?: RunningServer;
  document?: string;
}

/** Asks a server for changes: as an answer, or as all of them where the answer is right. */
export function changesAt(server: () => RunningServer) {
  const ask = (
    since: string,
    until?: string | null,
    filter: object = {},
    { on = server(), document = MANY }: Asked = {},
  ) =>
    on.query<{ attainmentChanges: { totalCount: number; nodes: Change[] } }>(document, {
      since,
      until,
      filter,
    });

  async function changes(since: string, until?: string | null, filter: object = {}, asked?: Asked) {
    const { data, errors } = await ask(since, until, filter, asked);
    expect(errors).toBeUndefined();
    expect(data.attainmentChanges.nodes).toHaveLength(data.attainmentChanges.totalCount);
    return data.attainmentChanges.nodes;
  }
  return { ask, changes };
}

/** A change in short. */
export const outline = ({ attainmentId, verdictBefore, verdictAfter }: Change) => [
  attainmentId,
  verdictBefore,
  verdictAfter,
];

/** Whose report of January 2023 says much anew. */
export const bacGiang = { province: { in: ["vn63-24"] } };
