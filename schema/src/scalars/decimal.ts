import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/**
 * A number as it was printed. It is text, because a JSON number forgets what was printed: 7.50 becomes 7.5. Whether
 * the text is a number, and a possible one, recording says with the field's name (Invalid).
 */
function decimal(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError(
    `Decimal: ${JSON.stringify(value)} is no text; write it in quotes, "7.50", so that it keeps its decimals.`,
    { extensions: { code: "BAD_USER_INPUT" } },
  );
}

export const Decimal = new GraphQLScalarType({
  name: "Decimal",
  description:
    'A number as printed, as text: "2886", "7.50", "-0.5"; a decimal point, no separators. A JSON number is refused, because it would forget that 7.50 was printed with two decimals; text that is no number is answered with Invalid.',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) =>
    decimal(node.kind === Kind.STRING ? node.value : Number("value" in node && node.value)),
});
