import { afterAll, beforeAll, expect, test } from "vitest";
import { actualEdits } from "../../server/src/recording/edit-fact.service.ts";
import { recordActual } from "../../server/src/recording/record.service.ts";
import { actual } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const KEY = "A.vn63-24.GRDP.2022.12.GROWTH.MAIN";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  const grdp = { ...actual, province: "vn63-24", indicator: "GRDP", year: 2022, measure: "GROWTH" } as const;
  await server.database.writes.run(async (transaction) => {
    // recorded last, published first; and one that was an error
    await recordActual(transaction, { ...grdp, value: "18", status: "ESTIMATED", source: "NA-2014-01" });
    await recordActual(transaction, { ...grdp, value: "99", status: "FINAL", source: "BK-2023-11" });
    await actualEdits.withdraw(transaction, `${KEY}.4`);
  });
});
afterAll(() => server.stop());

const revision = "{ id revision isCurrent withdrawnAt amount { text } source { publishedOn } }";

/** Revision, whether it counts, whether it is withdrawn, the figure. */
const inOrder = [
  { revision: 3, isCurrent: false, withdrawnAt: null, amount: { text: "18%" } },
  { revision: 1, isCurrent: false, withdrawnAt: null, amount: { text: "19,8%" } },
  { revision: 2, isCurrent: true, withdrawnAt: null, amount: { text: "19,3%" } },
  // the clock stands still: each change is an instant later than the one before
  { revision: 4, isCurrent: false, withdrawnAt: "2025-11-15T05:00:00.001Z", amount: { text: "99%" } },
];

test("the history of an actual comes in the order of M14, withdrawn revisions included", async () => {
  const { data, errors } = await server.query<{ actuals: { nodes: { history: object[] }[] } }>(
    `{ actuals(filter: { province: { in: ["vn63-24"] }, indicator: { in: ["GRDP"] }, year: { in: [2022] } }) {
         nodes { id history ${revision} } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.actuals.nodes).toMatchObject([{ id: `${KEY}.2`, history: inOrder }]);
});

test("a fact has its history whichever kind it is", async () => {
  const { data } = await server.query(
    `{ attainments(filter: { province: { in: ["vn63-24"] }, indicator: { in: ["GRDP"] }, year: { in: [2022] } }) {
         nodes { actual { inputs { id history { __typename id revision } } } } } }`,
  );
  expect(data.attainments).toMatchObject({
    nodes: [
      {
        actual: {
          inputs: [{ history: inOrder.map((one) => ({ __typename: "Actual", revision: one.revision })) }],
        },
      },
    ],
  });
});

test("the history of a target is its own only revision, of many in one statement more", async () => {
  const list = (fields: string, first: number) =>
    server.query<{ targets: { nodes: { id: string; history: object[] }[] } }>(
      `{ targets(first: ${first}) { nodes { id ${fields} } } }`,
    );
  const { data } = await list("history { id isCurrent }", 200);
  expect(data.targets.nodes).toHaveLength(59);
  for (const { id, history } of data.targets.nodes) expect(history).toEqual([{ id, isCurrent: true }]);
  const forMany = server.statements.at(-1);
  await list("history { id }", 1);
  expect(server.statements.at(-1)).toBe(forMany);
  await list("", 1);
  expect(server.statements.at(-1)).toBe((forMany ?? 0) - 1);
});
