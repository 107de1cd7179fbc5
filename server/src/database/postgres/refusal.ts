import { StartFailure } from "../../errors.ts";

/** What a message may say of an address: never the password. */
export function placeOf(url: string) {
  const { hostname, port, username, pathname } = new URL(url);
  const user = decodeURIComponent(username) || "of this process";
  return {
    server: `${hostname || "the local socket"}:${port || 5432}`,
    user,
    database: decodeURIComponent(pathname.slice(1)) || user,
  };
}

type Place = ReturnType<typeof placeOf>;
type Words = (place: Place) => string;

const noAnswer: Words = ({ server }) => `nothing answers at ${server}; mend host and port, or let it through`;
const unknownHost: Words = ({ server }) => `there is no host ${server}; mend its name`;
const busy: Words = ({ server }) => `PostgreSQL at ${server} takes no connections now; try again`;

/** By codes of the operating system and of PostgreSQL; others are passed on as they come. */
const reasons: Record<string, Words> = {
  ECONNREFUSED: ({ server }) => `no PostgreSQL listens at ${server}; start it, or mend host and port`,
  ETIMEDOUT: noAnswer,
  EHOSTUNREACH: noAnswer,
  ENETUNREACH: noAnswer,
  ECONNRESET: noAnswer,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  "28P01": ({ server, user }) => `PostgreSQL at ${server} refuses the user ${user}; mend name or password`,
  "28000": ({ server, user }) => `PostgreSQL at ${server} does not let the user ${user} in; mend pg_hba.conf`,
  "3D000": ({ server, database }) => `there is no database ${database} at ${server}; make it (createdb)`,
  "42501": ({ user, database }) =>
    `the user ${user} may not make tables in ${database}; let it own the database, or GRANT CREATE on its schema`,
  "3F000": ({ user, database }) =>
    `${database} has no schema that the user ${user} may use; mend search_path`,
  "53300": busy,
  "57P03": busy,
};

/** Faults that the driver tells by words alone. */
const spoken: [RegExp, Words][] = [
  [
    /^SASL|password must be a string/,
    ({ server }) => `PostgreSQL at ${server} asks for a password; give one`,
  ],
  [/timeout/i, noAnswer],
  [/does not support SSL/, ({ server }) => `PostgreSQL at ${server} does not speak SSL; leave sslmode out`],
  [
    /certificate|SSL|TLS/i,
    ({ server }) => `the certificate of ${server} is not trusted; name its authority by sslrootcert`,
  ],
];

export function refusal(url: string, error: unknown): unknown {
  if (error instanceof StartFailure || !(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? "");
  const words = reasons[code] ?? spoken.find(([pattern]) => pattern.test(error.message))?.[1];
  return words ? new StartFailure(`DATABASE_URL: ${words(placeOf(url))}.`) : error;
}
