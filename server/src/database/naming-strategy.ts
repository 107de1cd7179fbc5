import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from "typeorm";

const tableOf = (table: Table | string): string => (typeof table === "string" ? table : table.name);

/** Readable names, the same on every database: fk_target_province, idx_target_fact_key_revision. */
export class NamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override primaryKeyName(table: Table | string): string {
    return `pk_${tableOf(table)}`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `fk_${tableOf(table)}_${columns.join("_").replace(/_id$/, "")}`;
  }

  override indexName(
    table: Parameters<DefaultNamingStrategy["indexName"]>[0],
    columns: string[],
    where?: string,
  ) {
    const name = `idx_${typeof table === "string" ? table : table.name}_${columns.join("_")}`;
    return where ? `${name}_where_${where.replaceAll(/\W+/g, "_")}` : name;
  }
}
