import type { TablePlan } from "@doichieu/schema/tables";
import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";
import type { CheckedQuery } from "../graphql/checked-document.ts";

type Variables = Readonly<Record<string, unknown>>;

/** What a table's document gets beside its own: which page of its list is asked for, and where that list goes on. */
export class TablePages {
  /** begins names that stand nowhere in the document */
  private readonly prefix: string;
  private readonly own: OperationDefinitionNode;
  /** that asks for the list page by page */
  readonly document: DocumentNode;

  constructor(
    { document, operation }: CheckedQuery,
    private readonly root: TablePlan["root"],
  ) {
    this.prefix = unusedPrefix(print(document));
    this.own =
      operationIn(`query ($${this.prefix}First: Int!, $${this.prefix}After: String, $${this.prefix}Counts: Boolean!) {
      list(first: $${this.prefix}First, after: $${this.prefix}After) {
        ${this.prefix}Page: pageInfo { hasNextPage endCursor }
        ${this.prefix}Total: totalCount @include(if: $${this.prefix}Counts)
      }
    }`);
    this.document = this.paged(document, operation);
  }

  private paged(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
    const { root } = this;
    const added = this.own.variableDefinitions ?? [];
    const pagedList = (node: FieldNode) => this.pagedList(node);
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

  /** The list with its page given by variables, and with what says where it goes on. */
  private pagedList(node: FieldNode): FieldNode {
    const [ownList] = this.own.selectionSet.selections as readonly FieldNode[];
    const kept = (node.arguments ?? []).filter(({ name }) => !PAGE_ARGUMENTS.has(name.value));
    const selections = [
      ...(node.selectionSet?.selections ?? []),
      ...(ownList?.selectionSet?.selections ?? []),
    ];
    return {
      ...node,
      arguments: [...kept, ...(ownList?.arguments ?? [])],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    };
  }

  variables(first: number, after: string | null, counts: boolean): Variables {
    const { prefix } = this;
    return { [`${prefix}First`]: first, [`${prefix}After`]: after, [`${prefix}Counts`]: counts };
  }

  /** Where a page stands in its list. */
  placeOf(data: Variables): PagePlace {
    const list = data[this.root.key] as Record<string, unknown>;
    const { hasNextPage, endCursor } = list[`${this.prefix}Page`] as {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    const total = list[`${this.prefix}Total`] as number | undefined;
    return { next: hasNextPage ? endCursor : null, total };
  }
}

const PAGE_ARGUMENTS = new Set(["first", "after"]);

function unusedPrefix(text: string): string {
  let prefix = "table";
  while (text.includes(prefix)) prefix += "_";
  return prefix;
}

function operationIn(text: string): OperationDefinitionNode {
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("a table's own operation is none");
  return operation;
}

/** Where a page stands in its list. */
export interface PagePlace {
  /** cursor that the next page begins after; null at the list's end */
  next: string | null;
  /** rows of the whole list; only where it was counted */
  total?: number;
}

/** Where the document itself begins; null at the list's beginning. */
export function firstCursor({ root, variables }: TablePlan): string | null {
  const [node] = root.nodes;
  const { after } = node ? getArgumentValues(root.definition, node, variables) : {};
  return typeof after === "string" ? after : null;
}
