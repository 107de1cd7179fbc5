import type { VerdictCounts } from "../verdict-counts.ts";

export interface HeatColumn {
  id: string;
  label: string;
  /** columns of one group stand side by side under its heading */
  group?: string;
}

export interface HeatRow {
  id: string;
  label: string;
  href?: string;
  /** by column id; no entry: nothing is known */
  cells: Readonly<Record<string, VerdictCounts | undefined>>;
  /** over all columns */
  total: VerdictCounts;
  /** set apart from the rows above: the country beside its provinces */
  apart?: boolean;
}
