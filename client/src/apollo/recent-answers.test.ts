import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { expect, test } from "vitest";
import { recentAnswer } from "./recent-answers.ts";

type Rows = { rows: number[] };
const query = { kind: "Document", definitions: [] } as unknown as TypedDocumentNode<Rows, { year: number }>;

function clientWith(fails: number[] = []) {
  const asked: number[] = [];
  const client = {
    query({ variables: { year } }: { variables: { year: number } }) {
      asked.push(year);
      return fails.splice(0, 1)[0] === year
        ? Promise.reject(new Error("no answer"))
        : Promise.resolve({ data: { rows: [year] } });
    },
  } as unknown as ApolloClient;
  return { asked, ask: (year: number) => recentAnswer(client, query, { year }) };
}

test("who goes back finds the same answer, and it is asked for once", async () => {
  const { ask, asked } = clientWith();
  const [first, meanwhile] = await Promise.all([ask(2019), ask(2019)]);
  await ask(2020);
  expect(await ask(2019)).toBe(first);
  expect(meanwhile).toBe(first);
  expect(asked).toEqual([2019, 2020]);
});

test("of many answers the ones seen last are kept", async () => {
  const { ask, asked } = clientWith();
  for (let year = 2000; year < 2010; year++) await ask(year);
  await ask(2009);
  await ask(2000);
  expect(asked.slice(10)).toEqual([2000]);
});

test("what did not come is asked for again", async () => {
  const { ask, asked } = clientWith([2019]);
  await expect(ask(2019)).rejects.toThrow("no answer");
  expect(await ask(2019)).toEqual({ rows: [2019] });
  expect(asked).toEqual([2019, 2019]);
});

test("another view has answers of its own", async () => {
  const [one, other] = [clientWith(), clientWith()];
  await one.ask(2019);
  await other.ask(2019);
  expect(other.asked).toEqual([2019]);
});
