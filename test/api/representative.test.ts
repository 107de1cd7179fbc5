import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

/** Variables under which a question has few rows and many. */
interface Sizes {
  few: object;
  many: object;
}

/** SQL statements of each document in representative/, once master data are in memory. */
const statements = {
  scorecard: 3,
  heatmap: 1,
  ranking: 1,
  series: 3,
  "entity-tree": 6,
  national: 2,
  growth: 5,
  discrepancies: 6,
  explanation: 7,
  search: 8,
  changes: 14,
};
type Question = keyof typeof statements;

interface Sample {
  start(): Promise<RunningServer>;
  questions: Record<Question, Sizes>;
}

const samples: Record<string, Sample> = {
  "the shipped figures": {
    start: () => startServer({ limits: WITHOUT_LIMITS, reuseBytes: 0 }),
    questions: {
      scorecard: {
        few: { provinces: ["vn63-46"], year: 2022 },
        many: { provinces: ["vn63-46", "vn63-36", "vn63-40", "vn63-89", "vn63-48", "vn"], year: 2019 },
      },
      heatmap: { few: { filter: { sector: { in: ["ECONOMY"] } } }, many: { filter: {} } },
      ranking: {
        few: { indicator: "TELECOM_REVENUE", year: 2020 },
        many: { indicator: "DTI_RANK", year: 2022 },
      },
      series: {
        few: { province: "vn63-46", indicator: "GRDP", to: 2019 },
        many: { province: "vn63-46", indicator: "GRDP", to: null },
      },
      "entity-tree": { few: { provinces: ["vn63-40"] }, many: { provinces: null } },
      national: { few: { years: { in: [2020] } }, many: { years: null } },
      growth: { few: { first: 2 }, many: { first: 200 } },
      discrepancies: { few: { first: 2 }, many: { first: 200 } },
      explanation: {
        few: { first: 1, indicator: ["CHILD_UNDERWEIGHT"] },
        many: { first: 200, indicator: null },
      },
      search: { few: { search: "huế" }, many: { search: "" } },
      changes: { few: { since: "2022-12-07", first: 20 }, many: { since: "2021-12-31", first: 200 } },
    },
  },
};

const documentOf = (name: Question) =>
  readFileSync(new URL(`representative/${name}.graphql`, import.meta.url), "utf8");

/** How many objects an answer has, at any depth. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + objectsIn(one), 0);
  if (value === null || typeof value !== "object") return 0;
  return 1 + objectsIn(Object.values(value));
}

describe.each(Object.entries(samples))("the number of SQL statements in %s", (_, { start, questions }) => {
  let server: RunningServer;

  const asked = Object.entries(questions) as [Question, Sizes][];

  async function ask(name: Question, variables: object): Promise<{ statements: number; objects: number }> {
    const { data, errors } = await server.query(documentOf(name), variables);
    expect(errors).toBeUndefined();
    return { statements: server.statements.at(-1) ?? 0, objects: objectsIn(data) };
  }

  beforeAll(async () => {
    server = await start();
    // master data are read once for each of their versions, by whoever comes first; what is worked out for a former day
    // serves the next, too: its statements are counted where it is asked for the first time
    for (const [name, { many }] of asked) if (name !== "changes") await ask(name, many);
  });
  afterAll(() => server.stop());

  test.each(asked)("%s is the same for few rows and for many", async (name, sizes) => {
    const few = await ask(name, sizes.few);
    const many = await ask(name, sizes.many);
    expect(many.objects).toBeGreaterThan(few.objects);
    expect([few.statements, many.statements]).toEqual([statements[name], statements[name]]);
  });
});
