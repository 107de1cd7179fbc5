import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchange, type RawRequest } from "../support/raw-http.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** One keeps answers, the other works each out: who asks cannot tell which. */
let keeping: RunningServer;
let slow: RunningServer;
beforeAll(async () => {
  [keeping, slow] = await Promise.all([startServer(), startServer({ reuseBytes: 0 })]);
});
afterAll(() => Promise.all([keeping.stop(), slow.stop()]));

const SMALL = "{ years { value } }";
/** large enough to be compressed */
const LARGE = "query Sectors { sectors { code nameVi nameEn } regions { id nameVi nameEn } years { value } }";
const json = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const linkTo = (query: string) => `/graphql?${new URLSearchParams({ query })}`;

type Headers = Readonly<Record<string, string | null>>;

function head(start: string, headers: Headers): string {
  const all: Headers = { Host: "localhost", Connection: "close", ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`));
  return [start, ...lines, "", ""].join("\r\n");
}

const get = (headers: Headers = {}, query = LARGE, method = "GET"): RawRequest => [
  head(`${method} ${linkTo(query)} HTTP/1.1`, headers),
];

const bodyHeaders = (body: string): Headers => ({
  "Content-Type": "application/json",
  "Content-Length": `${Buffer.byteLength(body)}`,
});
const post = (headers: Headers = {}, body = json(LARGE), path = "/graphql"): RawRequest => [
  `${head(`POST ${path} HTTP/1.1`, { ...bodyHeaders(body), ...headers })}${body}`,
];

const chunked = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;

/** What may make a difference, each by GET and by POST. */
const alike: Record<string, Headers> = {
  "nothing more": {},
  "a type": { Accept: "application/json" },
  "the newer type": { Accept: "application/graphql-response+json" },
  "types in order": { Accept: "application/graphql-response+json;q=0.5, application/json" },
  anything: { Accept: "*/*" },
  "no type at all": { Accept: "" },
  "a type that nobody has": { Accept: "image/png" },
  "a table": { Accept: "text/csv" },
  gzip: { "Accept-Encoding": "gzip" },
  brotli: { "Accept-Encoding": "gzip, deflate, br" },
  "no gzip": { "Accept-Encoding": "gzip;q=0" },
  "bytes as they are": { "Accept-Encoding": "identity" },
  "an encoding that nobody has": { "Accept-Encoding": "luck" },
  "gzip, but not compressed": { "Accept-Encoding": "gzip", "X-No-Compression": "1" },
  "an origin": { Origin: "https://example.org" },
  "no origin": { Origin: "null" },
  "another host": { Host: "example.org:8080" },
  "no host": { Host: null },
  "a password of a proxy": { Authorization: "Basic eDp5" },
  "a token that does not hold": { Authorization: "Bearer luck" },
  "what was promised": { Expect: "100-continue" },
  "a validator of something else": { "If-None-Match": 'W/"1-luck"' },
  "any validator": { "If-None-Match": "*" },
  cookies: { Cookie: "a=b", "User-Agent": "somebody", "X-Forwarded-For": "10.0.0.1" },
};

const bodies: Record<string, RawRequest> = {
  "a charset": post({ "Content-Type": "application/json; charset=utf-8" }),
  "another charset": post({ "Content-Type": "application/json; charset=latin1" }),
  "a type in capitals": post({ "Content-Type": "Application/JSON" }),
  "another type": post({ "Content-Type": "text/plain" }),
  "no type": post({ "Content-Type": null }),
  "a broken type": post({ "Content-Type": "application/json;;" }),
  "a compressed body that is none": post({ "Content-Encoding": "gzip" }),
  "no body": post({ "Content-Length": "0" }, ""),
  "letters of several bytes": post({}, json("{ years { value } } # đối chiếu 𝄞")),
  "what is no JSON": post({}, "{"),
  "a list": post({}, `[${json(SMALL)}]`),
  "a mistake in the question": post({}, json("{ luck }")),
  "a question over a limit": post({}, json("{ attainments(first: 100000) { totalCount } }")),
  "a change without a token": post({}, json('mutation { revokeLuck(id: "x") { id } }')),
  extensions: post({}, json(SMALL, { extensions: { more: 1 } })),
  variables: post({}, json(SMALL, { variables: { more: 1 }, operationName: null })),
  "a question in the address, too": post({}, json(SMALL), linkTo(LARGE)),
  "a larger body than may be": post({}, json(`${SMALL}${" ".repeat(100_000)}`)),
  "as large a body as may be": post({}, json(`${SMALL}${" ".repeat(100_000 - json(SMALL).length)}`)),
  "a body in chunks": [
    `${head("POST /graphql HTTP/1.1", { ...bodyHeaders(""), "Content-Length": null, "Transfer-Encoding": "chunked" })}${chunked(json(LARGE))}`,
  ],
  "a body in pieces": post().flatMap((whole) => [
    whole.slice(0, -50),
    whole.slice(-50, -20),
    whole.slice(-20),
  ]),
  "an older HTTP": [head(`GET ${linkTo(LARGE)} HTTP/1.0`, {})],
  "another address": post({}, json(SMALL), "/graphql/"),
  "the same address, written otherwise": post({}, json(SMALL), "/%67raphql"),
  "a name twice": [head(`GET ${linkTo(SMALL)}&query=x HTTP/1.1`, {})],
  "a GET with a body": [`${head(`GET ${linkTo(SMALL)} HTTP/1.1`, { "Content-Length": "2" })}{}`],
  "a GET with a type": get({ "Content-Type": "application/json" }),
  HEAD: get({}, LARGE, "HEAD"),
  OPTIONS: get({ Origin: "https://example.org", "Access-Control-Request-Method": "POST" }, SMALL, "OPTIONS"),
  DELETE: get({}, SMALL, "DELETE"),
  "a connection that stays, two at once": [`${post({ Connection: "keep-alive" })}${post()}`],
  "one after the other, GET and POST": [
    `${get({ Connection: "keep-alive" })}${post({ Connection: "keep-alive" })}`,
    `${get({}, SMALL)}`,
  ],
};

const requests: [string, RawRequest][] = [
  ...Object.entries(alike).flatMap(([name, headers]): [string, RawRequest][] => [
    [`GET with ${name}`, get(headers)],
    [`POST with ${name}`, post(headers)],
    [`GET of little with ${name}`, get(headers, SMALL)],
  ]),
  ...Object.entries(bodies),
];

describe("nobody can tell that an answer was given before", () => {
  test.each(requests)("%s", async (_, request) => {
    const expected = await exchange(slow.url, request);
    expect(expected.length).toBeGreaterThan(0);
    for (const _ of [1, 2, 3]) expect(await exchange(keeping.url, request)).toEqual(expected);
  });

  test("GET with the validators of the answer", async () => {
    const [answer] = await exchange(keeping.url, get());
    const etag = answer?.headers.find(([name]) => name === "etag")?.[1] ?? "";
    for (const held of [etag, `"x", ${etag}`, `${etag},"x"`, etag.slice(2)]) {
      const also: Headers[] = [{}, { "Accept-Encoding": "br" }, { Origin: "https://example.org" }];
      for (const headers of also) {
        const request = get({ ...headers, "If-None-Match": held });
        const expected = await exchange(slow.url, request);
        expect(expected[0]?.status).toContain(held.includes("W/") ? " 304 " : " 200 ");
        for (const _ of [1, 2, 3]) expect(await exchange(keeping.url, request)).toEqual(expected);
      }
    }
  });
});
