import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses a mutation or subscription where the schema has none; the specification's own rules let it through. */
export const knownRootType: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});
