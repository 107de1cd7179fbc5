import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";

const LEADS_TO_ROWS = /(Connection|Edge)$/;

/** Every field that gives a list of objects without pages: "Province.predecessors". */
export function listFields(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  return types
    .filter(({ name }) => !(name.startsWith("__") || LEADS_TO_ROWS.test(name)))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          ({ type: given, args }) =>
            isListType(getNullableType(given)) &&
            isCompositeType(getNamedType(given)) &&
            !args.some(({ name }) => name === "first"),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
}
