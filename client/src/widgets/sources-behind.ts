import type { Locale } from "@doichieu/schema/vocabulary";
import type { WidgetNotes } from "../i18n/widget-notes.vi.ts";
import { type NamedSource, sourceLine } from "./source-line.ts";

/** Rows with their reports, as far as they were asked for. */
interface Behind {
  totalCount: number;
  nodes: readonly { sources: readonly NamedSource[] }[];
}

/** The reports behind a list; where it is too long to be looked through, nobody is named before others. */
export function sourcesBehind(
  { totalCount, nodes }: Behind,
  locale: Locale,
  notes: WidgetNotes,
): { source: string | null; note: string | null } {
  if (totalCount > nodes.length) return { source: null, note: notes.manyReports };
  return { source: sourceLine(nodes, locale), note: null };
}
