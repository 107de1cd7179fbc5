import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { cacheExchange, createClient, fetchExchange } from "@urql/core";
import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Asked {
  document: string;
  variables: Record<string, unknown>;
}

/** Questions as people put them. */
const questions: Record<string, Asked> = {
  "met share by sector": {
    document: `query MetShare($year: Int!) {
      attainmentSummary(groupBy: [SECTOR], filter: { year: { in: [$year] } }) { sector { code nameVi } targets met metShare }
    }`,
    variables: { year: 2019 },
  },
  "growth against its target": {
    document: `query Growth($provinces: [ID!]) {
      growthComparisons(filter: { province: { in: $provinces } }, first: 20) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { province { id nameVi } targetGrowth { text(locale: EN) } achievedGrowth { value } verdict }
      }
    }`,
    variables: { provinces: ["vn63-40", "vn63-46"] },
  },
  "figures of two kinds": {
    document: `query Source($id: ID!) {
      source(id: $id) { id publisher targets(first: 5) { nodes { ...Figure dueMonth } } actuals(first: 5) { nodes { ...Figure status } } }
    }
    fragment Figure on Fact { __typename id amount { text } indicator { code } year { value } }`,
    variables: { id: "NA-2014-01" },
  },
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const bare = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "__typename" ? undefined : inner)));

type Ask = (asked: Asked) => Promise<unknown>;

async function byApollo(link: ApolloLink, { document, variables }: Asked) {
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({ possibleTypes: { Fact: ["Target", "Actual"] } }),
  });
  const { data } = await client.query({ query: gql(document), variables });
  return data;
}

async function byUrql({ document, variables }: Asked, preferGetMethod: boolean) {
  const client = createClient({
    url: `${server.url}/graphql`,
    preferGetMethod,
    exchanges: [cacheExchange, fetchExchange],
  });
  const { data, error } = await client.query(document, variables).toPromise();
  if (error) throw error;
  return data;
}

const libraries: Record<string, Ask> = {
  "Apollo Client by POST": (asked) => byApollo(new HttpLink({ uri: `${server.url}/graphql` }), asked),
  "Apollo Client by GET": (asked) =>
    byApollo(new HttpLink({ uri: `${server.url}/graphql`, useGETForQueries: true }), asked),
  "Apollo Client with persisted queries by GET": (asked) => {
    const hashed = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    return byApollo(ApolloLink.from([hashed, new HttpLink({ uri: `${server.url}/graphql` })]), asked);
  },
  "urql by POST": (asked) => byUrql(asked, false),
  "urql by GET": (asked) => byUrql(asked, true),
};

async function byFetch({ document, variables }: Asked) {
  const { data, errors } = await server.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe.each(Object.entries(questions))("%s", (_, asked) => {
  test.each(Object.entries(libraries))("%s gets what fetch gets", async (_name, ask) => {
    expect(bare(await ask(asked))).toEqual(bare(await byFetch(asked)));
  });
});

describe("persisted queries", () => {
  const document = "query Persisted { years { value } }";
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(document) } };
  const get = (more: Record<string, string>) =>
    fetch(
      `${server.url}/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions), ...more })}`,
    );

  test("the first asks with its text, whoever comes after with its hash; that answer can be asked for again", async () => {
    const unknown = await get({});
    expect(((await unknown.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions).toEqual({
      code: "PERSISTED_QUERY_NOT_FOUND",
    });
    expect(unknown.headers.get("etag")).toBeNull();
    const first = await (await get({ query: document })).json();
    const second = await get({});
    const etag = second.headers.get("etag") ?? "";
    expect(await second.json()).toEqual(first);
    const again = await fetch(second.url, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  test("a hash that is not the text's is refused", async () => {
    const wrong = await get({ query: "{ years { summary(groupBy: []) { targets } } }" });
    expect(wrong.status).toBe(400);
  });
});

describe("a server that answers only its own application's operations", () => {
  let locked: RunningServer;
  beforeAll(async () => {
    locked = await startServer({ isLocked: true });
  });
  afterAll(() => locked.stop());

  const strangers = "{ years { value } }";

  test("answers them, however they are written", async () => {
    const { FiguresOriginDocument } = await import("../../client/src/generated/documents/FiguresOrigin.ts");
    const text = print(FiguresOriginDocument);
    const spread = text.replaceAll(/\s+/g, "   ").replace("{", "{ # as it is written elsewhere\n");
    for (const query of [text, spread]) {
      const { status, errors } = await locked.query(query);
      expect([status, errors]).toEqual([200, undefined]);
    }
  });

  test("and whatever somebody asks who has shown a token", async () => {
    const token = await locked.issueToken("VIEWER");
    expect((await locked.query(strangers, {}, token)).status).toBe(200);
    const headers = { authorization: `Bearer ${token}` };
    const search = new URLSearchParams({ query: strangers });
    expect((await fetch(`${locked.url}/graphql.csv?${search}`, { headers })).status).toBe(200);
  });

  test("and no others: as JSON, as a table, by their hash, asking for the schema", async () => {
    const { status, errors } = await locked.query(strangers);
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: "NOT_TRUSTED" }]);
    const table = await fetch(`${locked.url}/graphql.csv?${new URLSearchParams({ query: strangers })}`);
    expect([table.status, (await table.text()).includes("NOT_TRUSTED")]).toEqual([400, true]);
    expect((await locked.query("{ __schema { queryType { name } } }")).status).toBe(400);
    const hashed = { persistedQuery: { version: 1, sha256Hash: sha256(strangers) } };
    const search = new URLSearchParams({ query: strangers, extensions: JSON.stringify(hashed) });
    expect((await fetch(`${locked.url}/graphql?${search}`)).status).toBe(400);
    search.delete("query");
    expect(await (await fetch(`${locked.url}/graphql?${search}`)).text()).toContain(
      "PERSISTED_QUERY_NOT_FOUND",
    );
  });
});
