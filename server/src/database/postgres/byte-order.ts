import type { DataSource } from "typeorm";

/** SQLite's name for comparing texts byte by byte, so that one `COLLATE "BINARY"` means the same on both databases. */
const BYTE_ORDER = "BINARY";

/** Tells TypeORM, whose columns have no collation on SQLite, what ensureByteOrder gives them here. */
export function describeByteOrder(source: DataSource): void {
  for (const { columns } of source.entityMetadatas) {
    for (const column of columns) {
      if (["varchar", "text", "simple-json"].includes(String(column.type))) column.collation = BYTE_ORDER;
    }
  }
}

/** One statement for each of the tables that has texts in another order, such as new ones. */
const ALTERATIONS = `
  SELECT format('ALTER TABLE %I %s', t.relname, string_agg(
           format('ALTER COLUMN %I TYPE %s COLLATE "${BYTE_ORDER}"', c.attname, format_type(c.atttypid, c.atttypmod)),
           ', ')) AS statement
  FROM pg_attribute c JOIN pg_class t ON t.oid = c.attrelid LEFT JOIN pg_collation o ON o.oid = c.attcollation
  WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY ($1) AND c.attnum > 0
    AND NOT c.attisdropped AND o.collname <> '${BYTE_ORDER}'
  GROUP BY t.relname`;

/** Gives the texts of our tables byte order, whatever the database's own language: lists come alike everywhere. */
export async function ensureByteOrder(source: DataSource): Promise<void> {
  const tables = source.entityMetadatas.map((metadata) => metadata.tableName);
  const alterations: { statement: string }[] = await source.query(ALTERATIONS, [tables]);
  if (alterations.length === 0) return;
  await source.query(`CREATE COLLATION IF NOT EXISTS "${BYTE_ORDER}" FROM "C"`);
  for (const { statement } of alterations) await source.query(statement);
}
