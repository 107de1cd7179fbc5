import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";

type Values = Record<string, unknown>;

/** A document whose values are all given as variables, and need not be read from it. */
export interface GivenDocument {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** the values, from the operation's variables as graphql-js takes them; null: one will not do */
  given(variables: Values): Values | null;
}

/** Whatever it is. */
const anything = new GraphQLScalarType({ name: "_Given" });
const anythingNode: NamedTypeNode = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: anything.name },
};

const variableNode = (name: string): VariableNode => ({
  kind: Kind.VARIABLE,
  name: { kind: Kind.NAME, value: name },
});

const definitionOf = (variable: VariableNode): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: anythingNode,
});

/** Each value in the text that is no variable itself, by the variable that stands for it from now on. */
type Hoisted = Map<string, { node: ArgumentNode; type: GraphQLInputType }>;

function hoist(schema: GraphQLSchema, document: DocumentNode): { document: DocumentNode; hoisted: Hoisted } {
  const hoisted: Hoisted = new Map();
  const types = new TypeInfo(schema);
  const hoistedDocument = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const argument = types.getArgument();
        if (node.value.kind === Kind.VARIABLE || !argument || types.getDirective()) return undefined;
        // no name that a query can have
        const name = `$${hoisted.size}`;
        hoisted.set(name, { node, type: argument.type });
        return { ...node, value: variableNode(name) };
      },
    }),
  );
  return { document: hoistedDocument, hoisted };
}

/**
 * The same document for somebody who is given all values. graphql-jit reads and takes them in its own way: an optional
 * variable inside a filter becomes null instead of nothing, an input that holds itself is read without end.
 */
export function givenDocument(schema: GraphQLSchema, asked: DocumentNode): GivenDocument {
  const { document, hoisted } = hoist(schema, asked);
  const standing = [...hoisted.keys()].map((name) => definitionOf(variableNode(name)));
  const withStanding = (node: DefinitionNode): DefinitionNode => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const own = (node.variableDefinitions ?? []).map(({ variable }) => definitionOf(variable));
    return { ...node, variableDefinitions: [...own, ...standing] };
  };
  const getType = (name: string): GraphQLNamedType | undefined =>
    name === anything.name ? anything : schema.getType(name);
  return {
    schema: Object.create(schema, { getType: { value: getType } }),
    document: { ...document, definitions: document.definitions.map(withStanding) },
    given(variables) {
      const values = { ...variables };
      for (const [name, { node, type }] of hoisted) {
        const value = valueFromAST(node.value, type, variables);
        if (value === undefined) return null;
        values[name] = value;
      }
      return values;
    },
  };
}
