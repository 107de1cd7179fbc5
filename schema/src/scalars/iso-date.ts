import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** A calendar day as ISO 8601 text; it stays text, so that no time zone can move it. */
function isoDate(value: unknown): string {
  const isDay =
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
  if (!isDay) {
    throw new GraphQLError(`Date: ${JSON.stringify(value)} is no calendar day; write it as 2022-12-31.`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
  return value;
}

export const IsoDate = new GraphQLScalarType({
  name: "Date",
  description: "A calendar day, ISO 8601: 2022-12-31.",
  serialize: isoDate,
  parseValue: isoDate,
  parseLiteral: (node) => isoDate(node.kind === Kind.STRING ? node.value : undefined),
});
