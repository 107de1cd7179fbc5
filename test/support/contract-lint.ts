import {
  type GraphQLDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from "graphql";

interface Part {
  /** "Province.nameVi", "Query.province(id)", "@cost(weight)" */
  name: string;
  description?: string | null;
  deprecationReason?: string | null;
}

const named = (name: string, { description, deprecationReason }: Omit<Part, "name">): Part => ({
  name,
  description,
  deprecationReason,
});

function partsOfType(type: GraphQLNamedType): Part[] {
  const own = named(type.name, type);
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => named(`${type.name}.${value.name}`, value))];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => named(`${type.name}.${field.name}`, field)),
    ];
  }
  if (!(isObjectType(type) || isInterfaceType(type))) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    return [named(name, field), ...field.args.map((arg) => named(`${name}(${arg.name})`, arg))];
  });
  return [own, ...fields];
}

function partsOfDirective(directive: GraphQLDirective): Part[] {
  const name = `@${directive.name}`;
  return [named(name, directive), ...directive.args.map((arg) => named(`${name}(${arg.name})`, arg))];
}

/** Everything of a schema that has a name, but for what GraphQL brings itself. */
function partsOf(schema: GraphQLSchema): Part[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !(isIntrospectionType(type) || isSpecifiedScalarType(type)),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [...types.flatMap(partsOfType), ...directives.flatMap(partsOfDirective)];
}

/** What does not say what it is. */
export function undescribed(schema: GraphQLSchema): string[] {
  return partsOf(schema).flatMap(({ name, description }) => (description?.trim() ? [] : [name]));
}

/** What to use instead, and the release that said so first (docs/contract.md, What goes). */
const REASON = /^Use \S.*\. Since \d+\.\d+\.\d+\.$/s;

/** What is marked as going without saying what to use and since when. */
export function badDeprecations(schema: GraphQLSchema): string[] {
  return partsOf(schema).flatMap(({ name, deprecationReason: reason }) =>
    reason === undefined || reason === null || REASON.test(reason) ? [] : [name],
  );
}
