import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableCheck,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
} from "typeorm";

const column =
  (type: string) =>
  (name: string, isNullable = false) => ({ name, type, isNullable });
const varchar = column("varchar");
const text = column("text");
const integer = column("integer");
const number = column("double precision");
const truth = column("boolean");
const optional = true;

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
function table(
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

const factColumns: [TableColumnOptions, ...TableColumnOptions[]] = [
  varchar("id"),
  varchar("fact_key"),
  varchar("province_id"),
  varchar("indicator_id"),
  integer("year"),
  varchar("measure"),
  varchar("bound"),
  number("value"),
  number("value_high", optional),
  integer("decimals"),
  varchar("plan"),
  varchar("source_id"),
  integer("paragraph", optional),
  text("note", optional),
  integer("revision"),
  truth("is_current"),
  varchar("recorded_at"),
  varchar("withdrawn_at", optional),
];

const factParts = {
  links: [
    { column: "province_id", to: "province" },
    { column: "indicator_id", to: "indicator" },
    { column: "year", to: "year", toColumn: "value" },
    { column: "source_id", to: "source" },
  ],
  indices: [
    { columns: ["fact_key", "revision"], unique: true },
    { columns: ["fact_key"], unique: true, where: "is_current" },
    { columns: ["province_id", "indicator_id"] },
    { columns: ["source_id"] },
  ],
};

const tables: Table[] = [
  table("data_version", [integer("id"), integer("number"), integer("catalogue"), varchar("changed_at")]),
  table("region", [
    varchar("id"),
    varchar("scheme"),
    varchar("name_vi"),
    varchar("name_en"),
    varchar("sort_key"),
  ]),
  table(
    "province",
    [
      varchar("id"),
      varchar("code"),
      varchar("scheme"),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("kind"),
      varchar("region_id", optional),
      varchar("iso_3166_2", optional),
      text("aliases"),
      varchar("valid_from", optional),
      varchar("valid_to", optional),
      integer("tile_column", optional),
      integer("tile_row", optional),
      varchar("sort_key"),
    ],
    { links: [{ column: "region_id", to: "region" }] },
  ),
  table(
    "province_succession",
    [varchar("predecessor_id"), varchar("successor_id"), varchar("effective_on")],
    {
      links: [
        { column: "predecessor_id", to: "province", name: "fk_succession_predecessor" },
        { column: "successor_id", to: "province", name: "fk_succession_successor" },
      ],
    },
  ),
  table(
    "sector",
    [
      varchar("id"),
      varchar("parent_id", optional),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("short_vi"),
      varchar("short_en"),
      integer("position"),
    ],
    { links: [{ column: "parent_id", to: "sector" }] },
  ),
  table(
    "indicator",
    [
      varchar("id"),
      varchar("sector_id"),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("short_vi"),
      varchar("short_en"),
      varchar("kind"),
      varchar("unit"),
      varchar("direction"),
      varchar("aggregation"),
      varchar("weight_indicator_id", optional),
      number("valid_min", optional),
      number("valid_max", optional),
      number("nearly_met_threshold", optional),
      text("definition_en"),
      varchar("sort_key"),
      integer("position"),
    ],
    {
      links: [
        { column: "sector_id", to: "sector" },
        { column: "weight_indicator_id", to: "indicator", name: "fk_indicator_weight" },
      ],
    },
  ),
  table("year", [integer("value")]),
  table(
    "source",
    [
      varchar("id"),
      varchar("publisher"),
      varchar("title", optional),
      varchar("published_on"),
      varchar("published_day"),
      varchar("province_id"),
      varchar("province_basis"),
      varchar("url", optional),
      varchar("sort_key"),
    ],
    { links: [{ column: "province_id", to: "province" }] },
  ),
  table("target", [...factColumns, integer("from_year"), integer("due_month")], {
    ...factParts,
    checks: {
      due_month: "due_month BETWEEN 1 AND 12",
      period: "from_year <= year",
      measure: "measure IN ('LEVEL', 'GROWTH', 'CHANGE')",
    },
  }),
  table(
    "actual",
    [...factColumns, integer("through_month"), varchar("status"), varchar("stated_verdict", optional)],
    { ...factParts, checks: { through_month: "through_month BETWEEN 1 AND 12" } },
  ),
  table(
    "attainment",
    [
      varchar("id"),
      varchar("boundaries"),
      varchar("province_id"),
      varchar("region_id", optional),
      varchar("scheme"),
      varchar("indicator_id"),
      varchar("sector_id"),
      varchar("direction"),
      integer("from_year", optional),
      integer("year"),
      integer("due_month", optional),
      integer("through_month", optional),
      integer("actual_year", optional),
      varchar("measure"),
      varchar("plan"),
      varchar("verdict"),
      varchar("due_day", optional),
      truth("provisional"),
      truth("favourable", optional),
      varchar("ambition"),
      varchar("stated_verdict", optional),
      varchar("target_origin", optional),
      number("plan_ratio_point", optional),
      number("plan_ratio_order", optional),
      number("actual_order", optional),
      number("shortfall", optional),
      text("target", optional),
      text("actual", optional),
      text("plan_ratio", optional),
      text("gap", optional),
      text("target_level", optional),
      text("actual_level", optional),
      text("target_growth", optional),
      text("actual_growth", optional),
      text("actual_change", optional),
      text("last_actual", optional),
      text("last_actual_growth", optional),
      text("absences"),
      text("source_ids"),
    ],
    {
      links: [
        { column: "province_id", to: "province" },
        { column: "indicator_id", to: "indicator" },
        { column: "sector_id", to: "sector" },
      ],
      indices: [
        { columns: ["province_id", "indicator_id"] },
        { columns: ["province_id", "year"] },
        { columns: ["indicator_id", "year"] },
        { columns: ["year", "sector_id"] },
      ],
    },
  ),
  table(
    "discrepancy",
    [
      varchar("id"),
      varchar("attainment_id"),
      varchar("field"),
      text("stated", optional),
      text("computed", optional),
      varchar("stated_verdict", optional),
      varchar("computed_verdict", optional),
      varchar("fact_id"),
      text("input_ids"),
    ],
    {
      links: [{ column: "attainment_id", to: "attainment", onDelete: "CASCADE" }],
      indices: [{ columns: ["attainment_id"] }],
    },
  ),
];

/** The state before anything was loaded; from then on every write counts the number up. */
const NEVER = "1970-01-01T00:00:00.000Z";

export class FirstTables1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const made of tables) await runner.createTable(made);
    await runner.query(
      `INSERT INTO data_version (id, number, catalogue, changed_at) VALUES (1, 0, 0, '${NEVER}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const made of [...tables].reverse()) await runner.dropTable(made);
  }
}
