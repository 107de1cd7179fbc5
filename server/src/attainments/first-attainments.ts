import type { Boundaries } from "@doichieu/schema/vocabulary";
import { insertRows } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { type Cell, keepRollups } from "../rollups/keep-rollups.service.ts";
import { AttainmentTable } from "./attainment.table.ts";
import { DiscrepancyTable } from "./discrepancy.table.ts";
import type { EvaluatedRows } from "./evaluate-pair.ts";
import { cellText, type StoredVerdict } from "./turnover.ts";

const attainments = rowsOf(AttainmentTable);
const discrepancies = rowsOf(DiscrepancyTable);

/** Stores attainments of pairs that had none: nothing is there to compare them with. */
export class FirstAttainments {
  /** by id */
  readonly verdicts = new Map<string, StoredVerdict>();
  private readonly cells = new Map<string, Cell>();

  constructor(
    private readonly transaction: WriteTransaction,
    private readonly boundaries: Boundaries,
  ) {}

  async add(rows: EvaluatedRows): Promise<void> {
    for (const row of rows.attainments) {
      const { id, verdict, dueDay, provinceId, sectorCode, year } = row;
      this.verdicts.set(id, { verdict, dueDay });
      this.cells.set(cellText(row), { provinceId, sectorCode, year });
    }
    await this.transaction.write([
      ...insertRows(attainments, rows.attainments.map(attainments.toValues)),
      ...insertRows(discrepancies, rows.discrepancies.map(discrepancies.toValues)),
    ]);
  }

  /** Once for all that were added: a count takes as long for few as for many. */
  count(): Promise<void> {
    const { boundaries } = this;
    const come = [...this.verdicts.keys()];
    const added = { boundaries, gone: [], come, isAnyLost: false, cells: [...this.cells.values()] };
    return keepRollups(this.transaction, added, () => Promise.resolve());
  }
}
