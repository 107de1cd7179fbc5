import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

type Selecting = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

function collect(set: SelectionSetNode | undefined, fragments: Selecting["fragments"], names: Set<string>) {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === "Field") names.add(selection.name.value);
    else if (selection.kind === "InlineFragment") collect(selection.selectionSet, fragments, names);
    else collect(fragments[selection.name.value]?.selectionSet, fragments, names);
  }
}

/** Names of the fields that a query may select of what a resolver answers; also those that a directive leaves out. */
export function selectedFields({ fieldNodes, fragments }: Selecting): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, names);
  return names;
}
