import { areaId, indicatorCode, LAST_YEAR, type Sample } from "../../../server/src/sample/sample.ts";
import type { Contender } from "../contenders/contender.ts";
import { quantile } from "../figures.ts";
import { ask, openConnections } from "../load/request.ts";
import { spread } from "../questions/variants.ts";
import { asEditor } from "./as-editor.ts";

/** Facts that are changed, each forth and back: what the set says is what it said before. */
const FACTS = 40;
/** Of them, those by which everybody warms up. */
const FIRST = 10;

interface Times {
  p50: number;
  p95: number;
}

/** What one changed fact takes, in ms from sending it. */
export interface ChangeTimes {
  changes: number;
  /** it is on the disk, with all that follows from it, and its writer knows */
  acknowledged: Times;
  /** somebody else who asked then has the comparison and the counts that it went into */
  seen: Times;
  /** the same of facts changed a moment before: what they touch is in the database's own memory */
  seenAgain: Times;
  /** of a processor, for the change and for who asks then; server and database together */
  cpu: number;
}

type Product = Pick<Contender, "url" | "cpu">;

interface Place {
  province: string;
  indicator: string;
  year: number;
}

interface Actual {
  revision: number;
  status: string;
  amount: { value: number };
  source: { id: string };
}

interface Changed {
  reviseActual: { actual?: { revision: number } };
}

const VERSION = "{ dataVersion { number } }";

const CURRENT = `query ($province: ID!, $indicator: ID!, $year: Int!) {
  actuals(filter: { province: { in: [$province] }, indicator: { in: [$indicator] }, year: { in: [$year] } }) {
    nodes { revision status amount { value } source { id } }
  }
}`;

const CHANGE = `mutation ($input: ActualInput!, $seen: Int!) {
  reviseActual(input: $input, expectedRevision: $seen) {
    __typename ... on ActualRecorded { actual { revision } } ... on Invalid { problems { field problem } } ... on Forbidden { reason message }
  }
}`;

/** As another reader sees it: the comparison, and the counts and medians that it is in. */
const READ = `query ($province: ID!, $indicator: ID!, $year: Int!) {
  attainments(filter: { province: { in: [$province] }, indicator: { in: [$indicator] }, year: { in: [$year] } }) {
    nodes { actual { value } verdict }
  }
  attainmentSummary(filter: { province: { in: [$province] }, year: { in: [$year] } }, groupBy: [PROVINCE, SECTOR]) {
    sector { code } exceeded met decided medianPlanRatio
  }
}`;

const placeOf = (number: number, sample: Sample): Place => ({
  province: areaId(spread(number, sample.areas), sample),
  indicator: indicatorCode(spread(number, sample.indicators), sample),
  year: LAST_YEAR - 1 - (number % (sample.years - 1)),
});

const timesOf = (values: readonly number[]): Times => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/** Changes one fact after the other and asks for it each time; refuses to go on where the change is not seen. */
export function measureChanges(product: Product, databaseUrl: string, sample: Sample): Promise<ChangeTimes> {
  return asEditor(databaseUrl, (token) => changeAll(product, token, sample));
}

async function changeAll({ url, cpu }: Product, token: string, sample: Sample): Promise<ChangeTimes> {
  const writer = openConnections(1);
  const reader = openConnections(1);
  async function send<T>(agent: typeof writer, query: string, variables: object): Promise<T> {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const { body } = await ask(agent, url, {
      method: "POST",
      path: "/graphql",
      headers: agent === writer ? { ...headers, authorization: `Bearer ${token}` } : headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(body.toString());
    if (errors) throw new Error(`${query}: ${errors[0].message}`);
    return data;
  }

  const acknowledged: number[] = [];
  const seen: number[] = [];
  const spent: number[] = [];
  /** @returns the revision that it made */
  async function change(place: Place, { status, source }: Actual, revision: number, value: number) {
    const input = { ...place, status, source: source.id, measure: "LEVEL", value: String(value) };
    const began = performance.now();
    const cpuBefore = cpu();
    const { reviseActual } = await send<Changed>(writer, CHANGE, { input, seen: revision });
    acknowledged.push(performance.now() - began);
    if (!reviseActual.actual) throw new Error(`nothing was changed: ${JSON.stringify(reviseActual)}`);
    const read = await send<{ attainments: { nodes: { actual: { value: number } | null }[] } }>(
      reader,
      READ,
      place,
    );
    seen.push(performance.now() - began);
    spent.push(cpu() - cpuBefore);
    if (!read.attainments.nodes.some(({ actual }) => actual?.value === value)) {
      throw new Error(`${JSON.stringify(place)}: ${value} was acknowledged and is not seen`);
    }
    return reviseActual.actual.revision;
  }

  // others each time: a kept set would else have facts of more and more revisions
  const { dataVersion } = await send<{ dataVersion: { number: number } }>(reader, VERSION, {});
  const { number: first } = dataVersion;
  for (let number = first; number < first + FACTS; number += 1) {
    const place = placeOf(number, sample);
    const { actuals } = await send<{ actuals: { nodes: Actual[] } }>(reader, CURRENT, place);
    const [actual] = actuals.nodes;
    // one in ten is missing
    if (!actual) continue;
    const { revision, amount } = actual;
    const other = Number((amount.value * 0.9).toFixed(2));
    await change(place, actual, await change(place, actual, revision, other), amount.value);
  }
  writer.destroy();
  reader.destroy();
  return {
    changes: acknowledged.slice(FIRST).length,
    acknowledged: timesOf(acknowledged.slice(FIRST)),
    seen: timesOf(seen.slice(FIRST)),
    seenAgain: timesOf(seen.slice(FIRST).filter((_, index) => index % 2 === 1)),
    cpu: quantile(spent.slice(FIRST), 0.5),
  };
}
