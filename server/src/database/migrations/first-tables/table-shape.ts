import { Table, TableCheck, type TableColumnOptions, TableForeignKey, TableIndex } from "typeorm";

const column =
  (type: string) =>
  (name: string, isNullable = false) => ({ name, type, isNullable });
export const varchar = column("varchar");
export const text = column("text");
export const integer = column("integer");
export const number = column("double precision");
export const truth = column("boolean");
export const optional = true;

interface Link {
  column: string;
  to: string;
  toColumn?: string;
  name?: string;
  onDelete?: "CASCADE";
}

interface Index {
  columns: string[];
  unique?: boolean;
  where?: string;
}

/** A table whose first column is its primary key. */
export function table(
  name: string,
  [key, ...columns]: [TableColumnOptions, ...TableColumnOptions[]],
  more: { links?: Link[]; indices?: Index[]; checks?: Record<string, string> } = {},
): Table {
  const { links = [], indices = [], checks = {} } = more;
  return new Table({
    name,
    columns: [{ ...key, isPrimary: true, primaryKeyConstraintName: `pk_${name}` }, ...columns],
    foreignKeys: links.map(
      (link) =>
        new TableForeignKey({
          name: link.name ?? `fk_${name}_${link.column.replace(/_id$/, "")}`,
          columnNames: [link.column],
          referencedTableName: link.to,
          referencedColumnNames: [link.toColumn ?? "id"],
          onDelete: link.onDelete,
        }),
    ),
    indices: indices.map(
      ({ columns: columnNames, unique: isUnique = false, where }) =>
        new TableIndex({
          name: `idx_${name}_${columnNames.join("_")}${where ? `_where_${where}` : ""}`,
          columnNames,
          isUnique,
          where,
        }),
    ),
    checks: Object.entries(checks).map(
      ([check, expression]) => new TableCheck({ name: `chk_${name}_${check}`, expression }),
    ),
  });
}
