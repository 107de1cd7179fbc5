import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** What a resolver is told of the fields below it. */
export type Selecting = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "returnType" | "schema">;

function typeNamed({ schema }: Selecting, name: string): GraphQLNamedType {
  const type = schema.getType(name);
  if (!type) throw new TypeError(`the schema has no type ${name}`);
  return type;
}

/** What a selection set holds, with the types of fragments in the place of their names. */
function fieldsOf(
  info: Selecting,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): [GraphQLNamedType, FieldNode][] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [[type, selection] satisfies [GraphQLNamedType, FieldNode]];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (!fragment) return [];
    const condition = fragment.typeCondition ? typeNamed(info, fragment.typeCondition.name.value) : type;
    return fieldsOf(info, condition, fragment.selectionSet);
  });
}

/**
 * Names of the fields that are selected of the nearest objects of a type, at a field or below it. What @skip and
 * @include leave out is counted: too much, never too little.
 */
export function selectedFields(info: Selecting, typeName: string): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (of: GraphQLNamedType, set: SelectionSetNode) => {
    for (const [type, { name, selectionSet }] of fieldsOf(info, of, set)) {
      const field = "getFields" in type ? type.getFields()[name.value] : undefined;
      // __typename is read from nowhere
      if (!field) continue;
      if (type.name === typeName) names.add(name.value);
      else if (selectionSet) walk(getNamedType(field.type), selectionSet);
    }
  };
  for (const { selectionSet } of info.fieldNodes)
    if (selectionSet) walk(getNamedType(info.returnType), selectionSet);
  return names;
}

/** Works something out for a selection once: it is kept as long as the document whose nodes it is of. */
export function perSelection<T>(work: (info: Selecting) => T): (info: Selecting) => T {
  const known = new WeakMap<FieldNode, { nodes: readonly FieldNode[]; result: T }>();
  return (info) => {
    const { fieldNodes: nodes } = info;
    const [first] = nodes;
    if (!first) throw new TypeError("a field without a node was selected");
    const kept = known.get(first);
    // one node may be merged with others elsewhere in its document
    if (kept?.nodes.length === nodes.length && nodes.every((node, index) => node === kept.nodes[index]))
      return kept.result;
    const result = work(info);
    known.set(first, { nodes, result });
    return result;
  };
}

let selections = 0;

/** By which selections are told apart, in keys of loaders. */
export const selectionNumber = perSelection(() => {
  selections += 1;
  return selections;
});
