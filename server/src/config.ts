import { databaseUrlFrom, withoutSecrets } from "./database/database-url.ts";
import { STATEMENT_MS } from "./database/statement-limit.ts";
import { embedKeysFrom } from "./embed-tokens/embed-keys.ts";
import { type EmbedTokenSettings, embedAudience } from "./embed-tokens/embed-token.ts";
import { frameAncestorsFrom } from "./embeds/embed-origins.ts";
import { StartFailure } from "./errors.ts";
import { QUERY_LIMITS, type QueryLimits } from "./graphql/limits/query-limits.ts";
import { OPERATION_MS } from "./operation/deadline.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  port: number;
  host: string;
  /** where the figures are kept: path of an SQLite file or postgres://… */
  databaseUrl: string;
  /** address people see; null where it follows from host and port */
  publicUrl: string | null;
  /** whose pages may have widgets in a frame, as frame-ancestors takes it */
  frameAncestors: string;
  embedTokens: EmbedTokenSettings;
  queryLimits: QueryLimits;
  /** only the client's own operations are answered */
  onlyTrustedDocuments: boolean;
  /** the room for answers that are kept; 0: none is */
  reuseBytes: number;
  logLevel: LogLevel;
  /** the most milliseconds that one GraphQL operation may take */
  operationMs: number;
  /** the most that one of its statements may take */
  statementMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_DATABASE = "./var/doichieu.sqlite";

/** Every wrong setting is one line that names the variable and says what it takes. */
function refuse(name: string, value: string, takes: string): never {
  throw new StartFailure(`${name}: "${value}" will not do; ${takes}.`);
}

function portFrom(env: Environment): number {
  const text = env.PORT || "4000";
  const port = Number(text);
  const isPort = /^\d+$/.test(text) && port <= 65535;
  return isPort ? port : refuse("PORT", text, "give a number from 0 to 65535 (0: any free port)");
}

function databaseFrom(env: Environment): string {
  const text = env.DATABASE_URL || DEFAULT_DATABASE;
  return (
    databaseUrlFrom(text) ??
    refuse(
      "DATABASE_URL",
      withoutSecrets(text),
      "give the path of an SQLite file or postgres://USER:PASSWORD@HOST:5432/DATABASE, special characters of a password as %23",
    )
  );
}

function publicUrlFrom(env: Environment): string | null {
  const text = env.PUBLIC_URL;
  if (!text) return null;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  return isWeb
    ? text.replace(/\/$/, "")
    : refuse("PUBLIC_URL", text, "give an address like https://doichieu.example.vn");
}

function frameAncestorsOf(env: Environment): string {
  const text = env.EMBED_ORIGINS || "*";
  return (
    frameAncestorsFrom(text) ??
    refuse(
      "EMBED_ORIGINS",
      text.replace(/\s+/g, " "),
      "give *, none, or origins without a path like https://portal.example.vn https://*.example.vn",
    )
  );
}

const USUAL_TOKEN_SECONDS = 600;
const MOST_TOKEN_SECONDS = 86_400;

function longestTokenFrom(env: Environment): number {
  const text = env.EMBED_TOKEN_MAX_AGE || String(USUAL_TOKEN_SECONDS);
  const isTime = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_TOKEN_SECONDS;
  return isTime
    ? Number(text)
    : refuse("EMBED_TOKEN_MAX_AGE", text, `give seconds from 1 to ${MOST_TOKEN_SECONDS}`);
}

function embedTokensFrom(env: Environment): EmbedTokenSettings {
  const keys = env.EMBED_KEYS ? embedKeysFrom(env.EMBED_KEYS) : [];
  if (!keys) {
    refuse(
      "EMBED_KEYS",
      "…",
      "give NAME:SECRET,NAME:SECRET, each name once, each secret 32 bytes or more as base64url",
    );
  }
  const mode = env.EMBED_TOKENS || "optional";
  if (mode !== "optional" && mode !== "required") {
    refuse("EMBED_TOKENS", mode, "give optional or required");
  }
  if (mode === "required" && keys.length === 0) {
    refuse("EMBED_TOKENS", mode, "give EMBED_KEYS, too: nobody could make a token");
  }
  const audience = embedAudience(publicUrlFrom(env));
  return { keys, isRequired: mode === "required", longest: longestTokenFrom(env), audience };
}

function logLevelFrom(env: Environment): LogLevel {
  const text = env.LOG_LEVEL || "warn";
  const level = logLevels.find((known) => known === text);
  return level ?? refuse("LOG_LEVEL", text, `give one of ${logLevels.join(", ")}`);
}

const limitNames: Record<keyof QueryLimits, string> = {
  depth: "MAX_QUERY_DEPTH",
  aliases: "MAX_QUERY_ALIASES",
  rootFields: "MAX_QUERY_ROOT_FIELDS",
  directives: "MAX_QUERY_DIRECTIVES",
  tokens: "MAX_QUERY_TOKENS",
  cost: "MAX_QUERY_COST",
  values: "MAX_QUERY_VALUES",
  listLength: "MAX_QUERY_LIST_LENGTH",
};

function limitFrom(env: Environment, name: string, otherwise: number): number {
  const text = env[name] || String(otherwise);
  const limit = Number(text);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : refuse(name, text, "give a whole number from 1");
}

function queryLimitsFrom(env: Environment): QueryLimits {
  const limits = Object.entries(limitNames) as [keyof QueryLimits, string][];
  return Object.fromEntries(
    limits.map(([limit, name]) => [limit, limitFrom(env, name, QUERY_LIMITS[limit])]),
  ) as unknown as QueryLimits;
}

function switchFrom(env: Environment, name: string): boolean {
  const text = env[name] || "false";
  return text === "true" || (text === "false" ? false : refuse(name, text, "give true or false"));
}

const BYTES_OF_A_MEGABYTE = 1_000_000;

function reuseBytesFrom(env: Environment): number {
  const text = env.REUSE_MEGABYTES || "64";
  const isSize = /^\d{1,4}$/.test(text);
  return isSize
    ? Number(text) * BYTES_OF_A_MEGABYTE
    : refuse("REUSE_MEGABYTES", text, "give megabytes from 0 (no answer is kept) to 9999");
}

const LONGEST_MS = 600_000;

function millisecondsFrom(env: Environment, name: string, usual: number): number {
  const text = env[name] || String(usual);
  const isTime = /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_MS;
  return isTime ? Number(text) : refuse(name, text, `give milliseconds from 1 to ${LONGEST_MS}`);
}

/** The address of the site as people see it, when it listens on a port. */
export function siteOf({ publicUrl, host }: Config, port: number): string {
  return publicUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** The one place that reads the environment; each variable has a default that works. */
export function configFrom(env: Environment): Config {
  return {
    port: portFrom(env),
    host: env.HOST || "127.0.0.1",
    databaseUrl: databaseFrom(env),
    publicUrl: publicUrlFrom(env),
    frameAncestors: frameAncestorsOf(env),
    embedTokens: embedTokensFrom(env),
    queryLimits: queryLimitsFrom(env),
    onlyTrustedDocuments: switchFrom(env, "ONLY_TRUSTED_DOCUMENTS"),
    reuseBytes: reuseBytesFrom(env),
    logLevel: logLevelFrom(env),
    operationMs: millisecondsFrom(env, "OPERATION_TIMEOUT_MS", OPERATION_MS),
    statementMs: millisecondsFrom(env, "STATEMENT_TIMEOUT_MS", STATEMENT_MS),
  };
}
