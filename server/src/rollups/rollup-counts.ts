import type { Boundaries } from "@doichieu/schema/vocabulary";
import { Column, PrimaryColumn } from "typeorm";

/** What the roll-ups have in common: whose attainments a row counts, and how often what was stored of them. */
export abstract class RollupCounts {
  @PrimaryColumn("varchar")
  boundaries: Boundaries;

  /** do they hold on today's boundaries, too (M13) */
  @PrimaryColumn("boolean", { name: "is_current" })
  isCurrent: boolean;

  /** of the attainments, "" for those without: until it has passed their NO_ACTUAL reads as NOT_DUE (M3) */
  @PrimaryColumn("varchar", { name: "due_day" })
  dueDay: string;

  @Column("integer")
  targets: number;

  @Column("integer", { name: "derived_targets" })
  derivedTargets: number;

  @Column("integer")
  provisional: number;

  @Column("integer")
  unrestated: number;

  @Column("integer")
  exceeded: number;

  @Column("integer")
  met: number;

  @Column("integer", { name: "nearly_met" })
  nearlyMet: number;

  @Column("integer", { name: "not_met" })
  notMet: number;

  @Column("integer")
  undecided: number;

  @Column("integer", { name: "no_actual" })
  noActual: number;

  @Column("integer", { name: "no_target" })
  noTarget: number;
}
