import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

const isAskedPlainly = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument);

/** What can be selected of a type without naming anything it links to: its leaves, and those of what it links to so deep. */
export function leafSelection(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields()).filter(isAskedPlainly);
  const texts = fields.flatMap(({ name, type: of }) => {
    const named = getNamedType(of);
    if (!isObjectType(named)) return "getFields" in named ? [] : [name];
    // a page of a list would be a question of its own
    if (depth === 0 || named.name.endsWith("Connection")) return [];
    const below = leafSelection(named, depth - 1);
    return below === "{  }" ? [] : [`${name} ${below}`];
  });
  return `{ ${texts.join(" ")} }`;
}
