import type { DataSource } from "typeorm";

/** Compares texts byte by byte, as SQLite does, whatever the database's own language. */
const BYTE_ORDER = "C";

interface Alteration {
  statement: string;
}

/** Tells TypeORM, whose columns have no collation on SQLite, what migrate gives them here. */
export function describeByteOrder(source: DataSource): void {
  for (const { columns } of source.entityMetadatas) {
    for (const column of columns) {
      if (["varchar", "text", "simple-json"].includes(String(column.type))) column.collation = BYTE_ORDER;
    }
  }
}

/** Gives every text column of our tables byte order, so that lists come in the same order on both databases. */
export async function ensureByteOrder(source: DataSource): Promise<void> {
  const tables = source.entityMetadatas.map((metadata) => metadata.tableName);
  const alterations: Alteration[] = await source.query(
    `SELECT format('ALTER TABLE %I %s', t.relname, string_agg(
              format('ALTER COLUMN %I TYPE %s COLLATE "${BYTE_ORDER}"', c.attname, format_type(c.atttypid, c.atttypmod)),
              ', ')) AS statement
     FROM pg_attribute c JOIN pg_class t ON t.oid = c.attrelid
     WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY ($1) AND c.attnum > 0
       AND NOT c.attisdropped AND c.attcollation NOT IN (0, 'pg_catalog."${BYTE_ORDER}"'::regcollation)
     GROUP BY t.relname`,
    [tables],
  );
  for (const { statement } of alterations) await source.query(statement);
}
