import type { TablePlan } from "@doichieu/schema/tables";
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * What a table's document gets beside its own, under names that it would hardly use: which page of its list is asked
 * for, and where that list goes on.
 */
const own = parse(`
  query ($doichieuFirst: Int!, $doichieuAfter: String, $doichieuCounts: Boolean!) {
    list(first: $doichieuFirst, after: $doichieuAfter) {
      doichieuPage: pageInfo { hasNextPage endCursor }
      doichieuTotal: totalCount @include(if: $doichieuCounts)
    }
  }`).definitions[0] as OperationDefinitionNode;
const ownList = own.selectionSet.selections[0] as FieldNode;

const isOwn = ({ name }: ArgumentNode) => ownList.arguments?.some((each) => each.name.value === name.value);

/** The list with its page given by variables, and with what says where it goes on. */
function pagedList(node: FieldNode): FieldNode {
  const kept = (node.arguments ?? []).filter((each) => !isOwn(each));
  const selections = [...(node.selectionSet?.selections ?? []), ...(ownList.selectionSet?.selections ?? [])];
  return {
    ...node,
    arguments: [...kept, ...(ownList.arguments ?? [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

/** The document that asks for the list page by page. */
export function pagedDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { root }: TablePlan,
): DocumentNode {
  const added = own.variableDefinitions ?? [];
  return visit(document, {
    OperationDefinition(node) {
      if (node !== operation) return undefined;
      return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] };
    },
    Field(node) {
      return root.nodes.includes(node) ? pagedList(node) : undefined;
    },
  });
}

/** Where the document itself begins; null at the list's beginning. */
export function firstCursor({ root, variables }: TablePlan): string | null {
  const [node] = root.nodes;
  const { after } = node ? getArgumentValues(root.definition, node, variables) : {};
  return typeof after === "string" ? after : null;
}

export const pageVariables = (first: number, after: string | null, counts: boolean): Variables => ({
  doichieuFirst: first,
  doichieuAfter: after,
  doichieuCounts: counts,
});

/** Where a page stands in its list. */
export interface PagePlace {
  /** cursor that the next page begins after; null at the list's end */
  next: string | null;
  /** rows of the whole list; only where it was counted */
  total?: number;
}

interface Paged {
  doichieuPage: { hasNextPage: boolean; endCursor: string | null };
  doichieuTotal?: number;
}

export function placeOf({ root }: TablePlan, data: Variables): PagePlace {
  const { doichieuPage, doichieuTotal } = data[root.key] as Paged;
  return { next: doichieuPage.hasNextPage ? doichieuPage.endCursor : null, total: doichieuTotal };
}
