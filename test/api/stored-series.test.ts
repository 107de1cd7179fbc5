import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: WITHOUT_LIMITS });
});
afterAll(() => server.stop());

const amount =
  "{ value low high lowOpen highOpen bound unit decimals status origin rule approximate inputs { id } }";
const figures = `year target ${amount} actual ${amount} targetGrowth ${amount} actualGrowth ${amount}
  milestone ${amount} verdict absences { field reason detail }`;
const points = `points { ${figures} attainments { id verdict } }`;

interface Series {
  province: { id: string };
  plan: string;
  points: { year: number }[];
}

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await server.query<Data>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

test("the series of one pair is the one that is worked out beside others, wherever it comes from", async () => {
  const { indicators, provinces } = await ask<{
    indicators: { code: string }[];
    provinces: { id: string }[];
  }>("{ indicators { code } provinces { id } }");
  let statements = 0;
  let compared = 0;
  let stored = 0;
  for (const { code } of indicators) {
    const { indicator } = await ask<{ indicator: { series: Series[] } }>(
      `query ($code: ID!, $provinces: [ID!]) { indicator(code: $code) { series(provinces: $provinces) {
        province { id } plan ${points} } } }`,
      { code, provinces: provinces.map(({ id }) => id) },
    );
    for (const { province, plan, points: workedOut } of indicator.series) {
      if (plan !== "MAIN" || workedOut.length === 0) continue;
      const { indicatorSeries } = await ask<{ indicatorSeries: Series }>(
        `query ($province: ID!, $code: ID!) { indicatorSeries(province: $province, indicator: $code) { plan ${points} } }`,
        { province: province.id, code },
      );
      expect(indicatorSeries, `${province.id} ${code}`).toEqual({ plan, points: workedOut });
      const alone = await ask<{ indicatorSeries: Series }>(
        `query ($province: ID!, $code: ID!) { indicatorSeries(province: $province, indicator: $code) { points { ${figures} } } }`,
        { province: province.id, code },
      );
      const withoutLinks = workedOut.map((point) => ({ ...point, attainments: undefined }));
      expect(alone.indicatorSeries.points, `${province.id} ${code}`).toEqual(withoutLinks);
      await ask(
        `query ($province: ID!, $code: ID!) { indicatorSeries(province: $province, indicator: $code) { points { verdict } } }`,
        { province: province.id, code },
      );
      // what is worked out reads the facts, too
      if (server.statements.at(-1) === 1) stored += 1;
      compared += 1;
      statements += server.statements.at(-1) ?? 0;
    }
  }
  expect(compared).toBeGreaterThan(150);
  expect(stored).toBeGreaterThan(100);
  expect(statements / compared).toBeLessThan(6);
});

test("of yearly levels is one statement", async () => {
  const { indicatorSeries } = await ask<{ indicatorSeries: Series }>(
    `{ indicatorSeries(province: "vn63-46", indicator: "NEW_JOBS", from: 2018) { points { year target { value } verdict } } }`,
  );
  expect(indicatorSeries.points.map(({ year }) => year)).toEqual([2018, 2019]);
  expect(server.statements.at(-1)).toBe(1);
});
