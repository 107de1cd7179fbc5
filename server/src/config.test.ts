import { resolve } from "node:path";
import { expect, it } from "vitest";
import { configFrom } from "./config.ts";
import { QUERY_LIMITS } from "./graphql/limits/query-limits.ts";

it("has a default for everything", () => {
  expect(configFrom({})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    databaseUrl: resolve("var/doichieu.sqlite"),
    publicUrl: null,
    frameAncestors: "*",
    embedTokens: { keys: [], isRequired: false, longest: 600, audience: "doichieu:embed" },
    queryLimits: QUERY_LIMITS,
    onlyTrustedDocuments: false,
    reuseBytes: 64_000_000,
    logLevel: "warn",
    operationMs: 10_000,
    statementMs: 5000,
  });
});

it("takes empty variables as unset", () => {
  expect(configFrom({ PORT: "", DATABASE_URL: "", LOG_LEVEL: "" })).toEqual(configFrom({}));
});

it.each([
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["DATABASE_URL", "postgres:doichieu"],
  ["DATABASE_URL", "postgres://doichieu:pass#word@localhost/doichieu"],
  ["DATABASE_URL", "mysql://localhost/doichieu"],
  ["PUBLIC_URL", "doichieu.example.vn"],
  ["PUBLIC_URL", "ftp://doichieu.example.vn"],
  ["EMBED_ORIGINS", "portal.example.vn"],
  ["EMBED_ORIGINS", "https://portal.example.vn/tin-tuc"],
  ["EMBED_ORIGINS", "https://portal.example.vn; script-src *"],
  ["EMBED_ORIGINS", "'none'"],
  ["EMBED_ORIGINS", "https://a.example.vn none"],
  ["EMBED_KEYS", "secret"],
  ["EMBED_KEYS", `a:${"x".repeat(42)}`],
  ["EMBED_KEYS", `a:${"x".repeat(43)},a:${"y".repeat(43)}`],
  ["EMBED_KEYS", `a:${"x".repeat(43)},`],
  ["EMBED_TOKENS", "yes"],
  ["EMBED_TOKENS", "required"],
  ["EMBED_TOKEN_MAX_AGE", "10m"],
  ["EMBED_TOKEN_MAX_AGE", "0"],
  ["LOG_LEVEL", "loud"],
  ["ONLY_TRUSTED_DOCUMENTS", "yes"],
  ["MAX_QUERY_DEPTH", "0"],
  ["MAX_QUERY_COST", "much"],
  ["MAX_QUERY_TOKENS", "1.5"],
  ["REUSE_MEGABYTES", "64MB"],
  ["REUSE_MEGABYTES", "-1"],
  ["OPERATION_TIMEOUT_MS", "0"],
  ["OPERATION_TIMEOUT_MS", "10s"],
  ["STATEMENT_TIMEOUT_MS", "-5"],
  ["STATEMENT_TIMEOUT_MS", "600001"],
])("%s=%s stops the start with one line that names it", (name, value) => {
  expect(() => configFrom({ [name]: value })).toThrow(new RegExp(`^${name}: [^\n]+$`));
});

it("tells no secret in a refusal", () => {
  expect(() => configFrom({ EMBED_KEYS: "portal:c2VjcmV0" })).toThrow(/^(?!.*c2VjcmV0)EMBED_KEYS: [^\n]+$/);
});

it("takes keys in their order, and tokens for its own address", () => {
  const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(48, 2)];
  const { embedTokens } = configFrom({
    EMBED_KEYS: `new:${first.toString("base64url")}, old:${second.toString("base64url")}`,
    EMBED_TOKENS: "required",
    EMBED_TOKEN_MAX_AGE: "60",
    PUBLIC_URL: "https://doichieu.example.vn/",
  });
  expect(embedTokens).toEqual({
    keys: [
      { id: "new", secret: new Uint8Array(first) },
      { id: "old", secret: new Uint8Array(second) },
    ],
    isRequired: true,
    longest: 60,
    audience: "https://doichieu.example.vn/embed/v1",
  });
});

it.each([
  ["*", "*"],
  ["none", "'self'"],
  ["https://portal.example.vn", "'self' https://portal.example.vn"],
  ["https://*.example.vn,\n http://127.0.0.1:8080", "'self' https://*.example.vn http://127.0.0.1:8080"],
])("EMBED_ORIGINS=%s lets %s have widgets in a frame", (text, ancestors) => {
  expect(configFrom({ EMBED_ORIGINS: text }).frameAncestors).toBe(ancestors);
});

it.each(["/tmp/a.sqlite", "file:///tmp/a.sqlite", "sqlite:/tmp/a.sqlite"])("reads the file of %s", (url) => {
  expect(configFrom({ DATABASE_URL: url }).databaseUrl).toBe("/tmp/a.sqlite");
});

it.each([
  "postgres://localhost/doichieu",
  "postgresql://doichieu:secret@db.example.vn:5433/figures?sslmode=verify-full",
])("leaves %s to PostgreSQL", (url) => {
  expect(configFrom({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

it.each([
  "mysql://doichieu:secret@localhost/doichieu",
  "postgres://doichieu:#secret@localhost/doichieu",
  "postgres://doichieu:1/secret@localhost/doichieu?sslmode=require",
  "mysql://localhost/doichieu?password=secret",
])("%s: no message tells the password", (url) => {
  const start = () => configFrom({ DATABASE_URL: url });
  expect(start).toThrow(/^DATABASE_URL: "\w+:\/\/…/);
  expect(start).not.toThrow(/secret/);
});
