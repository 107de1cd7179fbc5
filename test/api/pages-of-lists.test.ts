import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Page {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { cursor: string; node: { id: string } }[];
}

const onPage =
  "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

const WALK = `query Walk($first: Int!, $after: String, $orderBy: [AttainmentOrder!]!) {
  attainments(first: $first, after: $after, orderBy: $orderBy) ${onPage}
}`;

/** Ids of the whole list, page by page. */
async function walk(orderBy: string[], first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const answer: Answer<{ attainments: Page }> = await server.query(WALK, { first, after, orderBy });
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo } = answer.data.attainments;
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    ids.push(...edges.map((edge) => edge.node.id));
    after = pageInfo.endCursor;
    hasNext = pageInfo.hasNextPage;
  }
  return ids;
}

const orders = [
  "PROVINCE",
  "INDICATOR",
  "SECTOR",
  "YEAR",
  "VERDICT",
  "ACTUAL",
  "PLAN_RATIO",
  "SHORTFALL",
  "GAP",
  "TARGET_GROWTH",
  "ACTUAL_GROWTH",
  "DUE",
].flatMap((subject) => [`${subject}_ASC`, `${subject}_DESC`]);

describe("walking a list", () => {
  test.each([...orders.map((order) => [order]), ["YEAR_DESC", "PROVINCE_ASC", "SHORTFALL_DESC"], []])(
    "%s %s %s: small pages give every row once, in the order of large ones",
    async (...orderBy) => {
      const large = await walk(orderBy, 200);
      const small = await walk(orderBy, 7);
      expect(small).toEqual(large);
      expect(new Set(large).size).toBe(large.length);
    },
  );

  test("totalCount is the length of the list", async () => {
    const { data } = await server.query<{ attainments: Page }>(WALK, { first: 0, orderBy: [] });
    expect(data.attainments.totalCount).toBe((await walk([], 200)).length);
    expect(data.attainments.edges).toEqual([]);
    expect(data.attainments.pageInfo.hasNextPage).toBe(true);
  });

  test("absent values come last, whichever way the list runs", async () => {
    for (const order of ["PLAN_RATIO_ASC", "PLAN_RATIO_DESC"]) {
      const { data } = await server.query<{ attainments: { nodes: { planRatio: object | null }[] } }>(
        `{ attainments(first: 200, orderBy: [${order}]) { nodes { planRatio { value } } } }`,
      );
      const present = data.attainments.nodes.map(({ planRatio }) => planRatio !== null);
      expect(present).toEqual([...present].sort((a, b) => Number(b) - Number(a)));
      expect(present).toContain(false);
    }
  });

  test("provinces come in Vietnamese order: Đ after D", async () => {
    const { data } = await server.query<{ provinces: { nameVi: string }[] }>(
      '{ provinces(filter: { scheme: ["VN63"] }) { nameVi } }',
    );
    const names = data.provinces.map((province) => province.nameVi);
    expect(names.slice(0, 4)).toEqual(["An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang"]);
    expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Cao Bằng"));
    expect(names.indexOf("Đà Nẵng")).toBeLessThan(names.indexOf("Gia Lai"));
  });
});

describe("refusals", () => {
  test("a cursor of another order", async () => {
    const { data } = await server.query<{ attainments: Page }>(WALK, { first: 3, orderBy: ["YEAR_ASC"] });
    const after = data.attainments.pageInfo.endCursor;
    const { errors } = await server.query(WALK, { first: 3, after, orderBy: ["YEAR_DESC"] });
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });

  const made = (text: string) => Buffer.from(text).toString("base64url");

  test.each(["", "x", made('["YEAR_ASC"]'), made('["YEAR_ASC",{},"x"]'), made('["YEAR_ASC","2019","x"]')])(
    "no cursor at all: %s",
    async (after) => {
      const { data, errors } = await server.query(WALK, { first: 3, after, orderBy: ["YEAR_ASC"] });
      expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
      expect(data).toBeNull();
    },
  );

  test.each(["2019.5", "99999999999", "-1e308"])("not a year between pages: %s", async (year) => {
    const after = made(`["YEAR_ASC",${year},"\\u0000"]`);
    const { data, errors } = await server.query<{ attainments: Page }>(WALK, {
      first: 3,
      after,
      orderBy: ["YEAR_ASC"],
    });
    expect(errors).toBeUndefined();
    expect(data.attainments.edges).toHaveLength(Number(year) > 2100 ? 0 : 3);
  });

  test.each([201, -1])("a page of %i", async (first) => {
    const { errors } = await server.query(WALK, { first, orderBy: [] });
    expect(errors?.[0]?.extensions.code).toBe("PAGE_TOO_LARGE");
  });
});

describe("lists inside a list", () => {
  const NESTED = `query Nested($first: Int!, $after: String) {
    provinces(filter: { scheme: ["VN63"] }) { id attainments(first: $first, after: $after, orderBy: [YEAR_ASC]) ${onPage} }
  }`;

  test("each parent has its own page and its own count", async () => {
    const { data } = await server.query<{ provinces: { id: string; attainments: Page }[] }>(NESTED, {
      first: 2,
    });
    expect(data.provinces).toHaveLength(63);
    for (const { id, attainments } of data.provinces) {
      expect(attainments.edges.length).toBe(Math.min(2, attainments.totalCount));
      expect(attainments.pageInfo.hasNextPage).toBe(attainments.totalCount > 2);
      for (const { node } of attainments.edges) expect(node.id.startsWith(`${id}.`)).toBe(true);
    }
  });

  interface Parent {
    key: string | number;
    attainments: { nodes: unknown[]; totalCount: number; pageInfo: { hasNextPage: boolean } };
  }

  const FIRST = "first: 7, orderBy: [SECTOR_ASC, YEAR_DESC]";
  const FOUND = `{ totalCount pageInfo { hasNextPage }
    nodes { id year { value } throughMonth plan measure verdict provisional target { value unit } indicator { code } } }`;

  test.each([
    ["provinces", `provinces { key: id attainments(${FIRST}) ${FOUND} }`],
    ["indicators", `indicators { key: code attainments(${FIRST}) ${FOUND} }`],
    ["years", `years { key: value attainments(${FIRST}) ${FOUND} }`],
  ])("of many %s each has the rows that it has alone, none included", async (parents, question) => {
    const { data, errors } = await server.query<Record<string, Parent[]>>(`{ ${question} }`);
    expect(errors).toBeUndefined();
    const all = data[parents] ?? [];
    const sizes = new Set(all.map(({ attainments }) => attainments.nodes.length));
    expect(sizes).toContain(7);
    const few = [...all.slice(0, 3), ...all.filter(({ attainments }) => attainments.nodes.length < 7)];
    for (const { key, attainments } of few.slice(0, 8)) {
      const filter =
        parents === "years"
          ? `year: { in: [${key}] }`
          : `${parents === "provinces" ? "province" : "indicator"}: { in: ["${key}"] }`;
      const alone = await server.query<{ attainments: Parent["attainments"] }>(
        `{ attainments(filter: { ${filter} }, ${FIRST}) ${FOUND} }`,
      );
      expect(attainments).toEqual(alone.data.attainments);
    }
  });

  test("a nested page goes on after its cursor", async () => {
    const page = async (after: string | null) => {
      const { data } = await server.query<{ provinces: { id: string; attainments: Page }[] }>(NESTED, {
        first: 2,
        after,
      });
      return data.provinces.find((province) => province.id === "vn63-46")?.attainments;
    };
    const first = await page(null);
    const second = await page(first?.pageInfo.endCursor ?? null);
    const { data } = await server.query<{ attainments: Page }>(
      `{ attainments(first: 4, orderBy: [YEAR_ASC], filter: { province: { in: ["vn63-46"] } }) ${onPage} }`,
    );
    const nested = [...(first?.edges ?? []), ...(second?.edges ?? [])].map((edge) => edge.node.id);
    expect(nested).toEqual(data.attainments.edges.map((edge) => edge.node.id));
  });
});
