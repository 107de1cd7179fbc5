import { parse } from "graphql";
import { SignJWT, UnsecuredJWT } from "jose";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbedTokenSettings, signedToken } from "../../server/src/embed-tokens/embed-token.ts";
import { NOW } from "../support/fixed-world.ts";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const secretOf = (byte: number) => new Uint8Array(Buffer.alloc(32, byte));
const tokens: EmbedTokenSettings = {
  keys: [
    { id: "new", secret: secretOf(1) },
    { id: "old", secret: secretOf(2) },
  ],
  isRequired: true,
  longest: 600,
  audience: "https://doichieu.example.vn/embed/v1",
};

let widgets: StandInWidgets;
let server: RunningServer;
let open: RunningServer;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: parse("query Years { years { value } }"),
    variables: () => ({}),
    textOf: () => "figures",
  });
  server = await startServer({ drawsWidgetsWith: widgets.file, tokens });
  open = await startServer({ drawsWidgetsWith: widgets.file, tokens: { ...tokens, isRequired: false } });
});
afterAll(async () => {
  await server?.stop();
  await open?.stop();
  await widgets?.remove();
});

const seconds = (late = 0) => Math.floor(NOW.getTime() / 1000) + late;
const params = { indicator: "GRDP", year: "2019" };
const claims = { widget: "trend", params };
const usual = {
  header: { alg: "HS256", typ: "embed+jwt", kid: "new" } as Record<string, unknown>,
  aud: tokens.audience as string | undefined,
  iat: seconds() as number | undefined,
  exp: seconds(600) as number | undefined,
  secret: secretOf(1),
  claims: claims as Record<string, unknown>,
};

function signed(by: Partial<typeof usual> = {}): Promise<string> {
  const { header, aud, iat, exp, secret, claims: told } = { ...usual, ...by };
  const token = new SignJWT(told).setProtectedHeader(header as never);
  if (aud !== undefined) token.setAudience(aud);
  if (iat !== undefined) token.setIssuedAt(iat);
  if (exp !== undefined) token.setExpirationTime(exp);
  return token.sign(secret);
}

async function get(
  token: string | null,
  search: Record<string, string> = params,
  { at = server, file = "trend.json" } = {},
) {
  const query = new URLSearchParams({ ...search, ...(token === null ? {} : { token }) });
  const response = await fetch(`${at.url}/embed/v1/${file}?${query}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

const refusal = (status: number, code: string) => ({
  status,
  text: expect.stringContaining(`"code":"${code}"`),
});
const INVALID = refusal(401, "EMBED_TOKEN_INVALID");

describe("a token that holds", () => {
  test("opens its drawing, which nobody else keeps", async () => {
    const { status, headers, text } = await get(await signed());
    expect(status).toBe(200);
    expect(text).toContain("figures");
    expect(headers.get("cache-control")).toBe("private, no-cache");
  });

  test("by the command's own signature, too", async () => {
    const [key] = tokens.keys;
    if (!key) throw new Error("there is a key");
    const token = await signedToken(claims, key, { audience: tokens.audience, seconds: 60, now: NOW });
    expect((await get(token)).status).toBe(200);
  });

  test("of a key that is on its way out", async () => {
    const header = { ...usual.header, kid: "old" };
    expect((await get(await signed({ header, secret: secretOf(2) }))).status).toBe(200);
  });

  test("opens every form and look of it, and leads from its page to the others", async () => {
    const token = await signed();
    for (const file of ["trend", "trend.svg", "trend.png", "trend.html"]) {
      const search = {
        ...params,
        theme: "dark",
        lang: "en",
        width: "320",
        accent: "123456",
        utm_source: "x",
      };
      expect((await get(token, search, { file })).status).toBe(200);
    }
    const asked = widgets.control.asked.slice(-4);
    expect(asked.map(({ tokenSearch }) => tokenSearch !== "")).toEqual([true, false, false, true]);
    expect(asked.every(({ search }) => !search.has("token"))).toBe(true);
  });

  test("stands in the links of the page that it opens; the page is drawn once for all tokens", async () => {
    const before = widgets.control.asked.length;
    const own = [await signed(), await signed({ exp: seconds(300) }), await signed({ exp: seconds(200) })];
    for (const file of ["trend", "trend.html"])
      for (const token of own) {
        const { text } = await get(token, { ...params, width: "333" }, { file });
        expect(text).toContain(`<a href="?&token=${token}">`);
      }
    expect(widgets.control.asked.length - before).toBe(2);
  });

  test("is asked for with each question: who holds the drawing is still refused without it", async () => {
    const { headers } = await get(await signed());
    const known = { "if-none-match": headers.get("etag") ?? "" };
    const query = new URLSearchParams(params);
    const without = await fetch(`${server.url}/embed/v1/trend.json?${query}`, { headers: known });
    expect(without.status).toBe(401);
    await without.arrayBuffer();
    query.set("token", await signed());
    const again = await fetch(`${server.url}/embed/v1/trend.json?${query}`, { headers: known });
    expect(again.status).toBe(304);
  });
});

describe("a token that does not hold", () => {
  test("none", async () => {
    const answer = await get(null);
    expect(answer).toMatchObject(refusal(401, "EMBED_TOKEN_MISSING"));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  test.each<[string, Partial<typeof usual>]>([
    ["signed with another key", { secret: secretOf(9) }],
    [
      "of another algorithm, with our key",
      { header: { ...usual.header, alg: "HS512" }, secret: new Uint8Array(64).fill(1) },
    ],
    ["of a key that is none of ours", { header: { ...usual.header, kid: "other" } }],
    ["without a key's name", { header: { alg: "HS256", typ: "embed+jwt" } }],
    ["of another type", { header: { ...usual.header, typ: "JWT" } }],
    ["that wants something understood", { header: { ...usual.header, crit: ["b64"], b64: true } }],
    ["for another server", { aud: "https://elsewhere.example.vn/embed/v1" }],
    ["for nobody", { aud: undefined }],
    ["without an end", { exp: undefined }],
    ["without a beginning", { iat: undefined }],
    ["that would live too long", { exp: seconds(601) }],
    ["of tomorrow", { iat: seconds(86_400), exp: seconds(86_460) }],
    ["without a widget", { claims: { params } }],
    ["without parameters", { claims: { widget: "trend" } }],
    ["whose parameters are no words", { claims: { widget: "trend", params: { ...params, year: 2019 } } }],
  ])("%s", async (_, by) => {
    expect(await get(await signed(by))).toMatchObject(INVALID);
  });

  test("written in another way that reads the same", async () => {
    const token = await signed();
    // its last letter has two bits that count for nothing
    const last = token.at(-1) ?? "";
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const same = token.slice(0, -1) + letters[letters.indexOf(last) + 1];
    const bytesOf = (text: string) => Buffer.from(text.split(".")[2] ?? "", "base64url");
    expect(bytesOf(same)).toEqual(bytesOf(token));
    expect(await get(same)).toMatchObject(INVALID);
    expect(await get(`${token}=`)).toMatchObject(INVALID);
  });

  test("of a longer hash, for a key that is long enough for it", async () => {
    const secret = new Uint8Array(64).fill(7);
    const at = await startServer({
      drawsWidgetsWith: widgets.file,
      tokens: { ...tokens, keys: [{ id: "new", secret }] },
    });
    try {
      expect((await get(await signed({ secret }), params, { at })).status).toBe(200);
      const header = { ...usual.header, alg: "HS512" };
      expect(await get(await signed({ secret, header }), params, { at })).toMatchObject(INVALID);
    } finally {
      await at.stop();
    }
  });

  test.each([
    [
      "unsigned",
      () =>
        new UnsecuredJWT(claims)
          .setAudience(tokens.audience)
          .setIssuedAt(seconds())
          .setExpirationTime(seconds(60))
          .encode(),
    ],
    ["no token", () => "x"],
    ["a book", () => "x".repeat(5000)],
  ])("%s", async (_, make) => {
    expect(await get(make())).toMatchObject(INVALID);
  });

  test("changed by one letter", async () => {
    const [header, , signature] = (await signed()).split(".");
    const forged = Buffer.from(
      JSON.stringify({
        ...claims,
        params: { ...params, year: "2020" },
        aud: tokens.audience,
        iat: seconds(),
        exp: seconds(600),
      }),
    ).toString("base64url");
    expect(await get(`${header}.${forged}.${signature}`, { ...params, year: "2020" })).toMatchObject(INVALID);
  });

  test("two of them", async () => {
    const token = await signed();
    const response = await fetch(
      `${server.url}/embed/v1/trend.json?${new URLSearchParams(params)}&token=${token}&token=${token}`,
    );
    expect({ status: response.status, text: await response.text() }).toMatchObject(INVALID);
  });

  test.each([
    ["a second too late for clocks that differ", { iat: seconds(-605), exp: seconds(-5) }, 401],
    ["just in time for them", { iat: seconds(-604), exp: seconds(-4) }, 200],
  ])("%s", async (_, by, status) => {
    const answer = await get(await signed(by));
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer).toMatchObject(refusal(401, "EMBED_TOKEN_EXPIRED"));
  });

  test.each<[string, Record<string, string>, string?]>([
    ["another value", { ...params, year: "2020" }],
    ["one more", { ...params, province: "vn63-24" }],
    ["one less", { indicator: "GRDP" }],
    ["another day", { ...params, asOf: "2020-01-01" }],
    ["other boundaries", { ...params, boundaries: "current" }],
    ["another widget", params, "held.json"],
    ["a widget that there is none of", params, "nothing.json"],
  ])("for %s", async (_, search, file = "trend.json") => {
    expect(await get(await signed(), search, { file })).toMatchObject(refusal(403, "EMBED_TOKEN_PARAMETERS"));
  });

  test("for one said twice, of which the first is right", async () => {
    const query = `${new URLSearchParams(params)}&year=2020&token=${await signed()}`;
    const response = await fetch(`${server.url}/embed/v1/trend.json?${query}`);
    expect({ status: response.status, text: await response.text() }).toMatchObject(
      refusal(403, "EMBED_TOKEN_PARAMETERS"),
    );
  });

  test("for another look, where the token names one", async () => {
    const token = await signed({ claims: { widget: "trend", params: { ...params, theme: "dark" } } });
    expect((await get(token, { ...params, theme: "dark" })).status).toBe(200);
    expect((await get(token, { ...params, theme: "light" })).status).toBe(403);
  });

  test("is told in the form asked for, and nothing of what there is", async () => {
    const before = widgets.control.asked.length;
    const page = await get(null, params, { file: "trend" });
    expect(page.text).toContain("<p>Hình này chỉ xem được trên trang đã được cấp phép.</p>");
    expect((await get(null, { lang: "en" }, { file: "nothing.svg" })).text).toContain(
      "This can be seen only on a page that was given leave",
    );
    const picture = await get("x", params, { file: "trend.png" });
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(PNG.sync.read(picture.bytes).height).toBeGreaterThan(0);
    expect(widgets.control.asked.length).toBe(before);
  });
});

describe("where none is needed", () => {
  test("everybody sees everything", async () => {
    expect((await get(null, params, { at: open })).headers.get("cache-control")).toContain("public");
  });

  test("one that does not hold is refused all the same", async () => {
    expect(await get("x", params, { at: open })).toMatchObject(INVALID);
    const token = await signed();
    expect((await get(token, { indicator: "GRDP" }, { at: open })).status).toBe(403);
  });
});
