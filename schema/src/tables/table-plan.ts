import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { compositeOf, type SelectedField, type Selection, selectedFields } from "./selected-field.ts";
import { TableRefusal } from "./table-refusal.ts";

export type CellType = "NUMBER" | "BOOLEAN" | "TEXT";

export interface TableColumn {
  /** response keys joined by dots; edges, nodes and node leave none */
  header: string;
  type: CellType;
  /** of a connection, which of its lists the column is read from, by response key */
  list: string | null;
  /** response keys from the row to the cell */
  path: readonly string[];
}

/** How the answer of an operation becomes a table: its rows are the one list at the root. */
export interface TablePlan {
  root: SelectedField;
  /** rows come in pages */
  isConnection: boolean;
  columns: readonly TableColumn[];
  /** of the operation, with their default values */
  variables: Readonly<Record<string, unknown>>;
}

/** What leaves no trace in a header: it only leads from a list to its rows. */
const STEPS = new Set(["edges", "nodes", "node"]);

const nullable = (type: GraphQLOutputType) => (isNonNullType(type) ? type.ofType : type);
const isList = (field: SelectedField) => isListType(nullable(field.definition.type));

function isConnectionType(type: GraphQLNamedType | null): boolean {
  if (!isObjectType(type)) return false;
  const { edges, pageInfo } = type.getFields();
  return edges !== undefined && pageInfo !== undefined;
}

const makesRows = (field: SelectedField) => isList(field) || isConnectionType(compositeOf(field));

function cellType(field: SelectedField): CellType {
  const { name } = getNamedType(field.definition.type);
  // several numbers in one cell are a text
  if (isList(field)) return "TEXT";
  if (name === "Int" || name === "Float") return "NUMBER";
  return name === "Boolean" ? "BOOLEAN" : "TEXT";
}

/** The one list at the root of an operation. */
function rootList(selection: Selection, operation: OperationDefinitionNode): SelectedField {
  const type = selection.schema.getRootType(operation.operation);
  const fields = type ? selectedFields(selection, type, [operation]) : [];
  const lists = fields.filter(makesRows);
  const [only] = lists;
  if (!only) {
    throw new TableRefusal(
      "NO_LIST",
      "A table needs a list at the root of the query, and this one has none; ask for attainments, targets, provinces or another list.",
      fields.map(({ key }) => key),
    );
  }
  if (lists.length > 1) {
    const keys = lists.map(({ key }) => key);
    throw new TableRefusal(
      "MANY_LISTS",
      `A table is one list, and this query has ${lists.length}: ${keys.join(", ")}; keep one of them.`,
      keys,
    );
  }
  return only;
}

interface Place {
  header: readonly string[];
  path: readonly string[];
  /** response keys from the root, for messages */
  from: readonly string[];
}

const within = ({ header, path, from }: Place, field: SelectedField): Place => ({
  header: STEPS.has(field.definition.name) ? header : [...header, field.key],
  path: [...path, field.key],
  from: [...from, field.key],
});

function columnsOf(
  selection: Selection,
  field: SelectedField,
  list: string | null,
  place: Place,
): TableColumn[] {
  const type = compositeOf(field);
  if (!type) return [{ header: place.header.join("."), type: cellType(field), list, path: place.path }];
  return selectedFields(selection, type, field.nodes).flatMap((inner) => {
    const there = within(place, inner);
    if (compositeOf(inner) && isList(inner)) {
      const path = there.from.join(".");
      throw new TableRefusal(
        "NESTED_LIST",
        `${path} is a list inside a row, which a table has no room for; leave it out, or ask for that list at the root.`,
        [path],
      );
    }
    return columnsOf(selection, inner, list, there);
  });
}

/** Of a connection: the columns of its edges and nodes, which are the same rows. */
function connectionColumns(selection: Selection, root: SelectedField): TableColumn[] {
  const type = compositeOf(root);
  const lists = type ? selectedFields(selection, type, root.nodes).filter(isList) : [];
  return lists.flatMap((list) =>
    columnsOf(selection, list, list.key, { header: [], path: [], from: [root.key, list.key] }),
  );
}

/** Of what is selected twice, by edges and by nodes or under one name in several types, the first is kept. */
const eachOnce = (columns: readonly TableColumn[]) =>
  [...new Map(columns.toReversed().map((column) => [column.header, column])).values()].toReversed();

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** as they were given; they must fit the operation */
  given: Readonly<Record<string, unknown>>;
}

/** Plans the table that the answer of a valid operation makes, or says why it makes none (TableRefusal). */
export function planTable({ schema, document, operation, given }: Asked): TablePlan {
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const selection: Selection = { schema, document, variables };
  const root = rootList(selection, operation);
  const isConnection = isConnectionType(compositeOf(root));
  const whole: Place = { header: compositeOf(root) ? [] : [root.key], path: [], from: [root.key] };
  const columns = isConnection ? connectionColumns(selection, root) : columnsOf(selection, root, null, whole);
  if (columns.length === 0) {
    throw new TableRefusal(
      "NO_LIST",
      `${root.key} has rows, and the query selects nothing of them; select fields under nodes.`,
      [root.key],
    );
  }
  return { root, isConnection, columns: eachOnce(columns), variables };
}
