import { type OperationDefinitionNode, parse } from "graphql";

/** The operations of a text; none where it cannot be read as GraphQL. */
function operationsOf(text: string): OperationDefinitionNode[] {
  try {
    return parse(text).definitions.filter((node) => node.kind === "OperationDefinition");
  } catch {
    return [];
  }
}

/** The names of its operations, in the order of the text. */
export const operationNames = (text: string): string[] =>
  operationsOf(text).flatMap(({ name }) => (name ? [name.value] : []));

/**
 * May this run without somebody pressing a button? A link may come from anybody: only what can do nothing but read,
 * whichever of its operations would be run.
 */
export function onlyReads(text: string): boolean {
  const operations = operationsOf(text);
  return operations.length > 0 && operations.every(({ operation }) => operation === "query");
}

/** Does it write? What cannot be read as GraphQL does nothing. */
export const writes = (text: string): boolean =>
  operationsOf(text).some(({ operation }) => operation === "mutation");
