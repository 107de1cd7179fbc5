import type { Verdict } from "@doichieu/schema/vocabulary";
import type { VerdictChange } from "../attainments/verdict-changes.service.ts";
import type { FileReport, ImportReport, RefusedCell, TableReport } from "./import-report.ts";

/** Lines of a kind before the rest is counted; every refused cell has its line. */
const SHOWN = 20;

const outcomes = {
  WRITTEN: "Written.",
  REHEARSED: "A dry run: nothing is written. Add --write to do it.",
  NOTHING_NEW: "Everything is there already: nothing to write.",
  REFUSED: "Refused: nothing is written. Mend what is named above, and import again.",
};

function shown(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `  … and ${more} more (--json lists all)`] : [...lines];
}

const signs = { ",": "comma", ";": "semicolon", "\t": "tab" };

function fileLine({ file, table, rows, writing }: FileReport): string {
  if (!(table && writing)) return `${file}: not read`;
  const mark = writing.decimalMark ? `, decimal ${writing.decimalMark.toLowerCase()}` : "";
  return `${file}: ${rows} ${rows === 1 ? "row" : "rows"} of ${table} (${writing.encoding}, ${signs[writing.delimiter]}${mark})`;
}

function tableLine({ table, added, revised, unchanged, refused }: TableReport): string {
  const isFact = table === "targets" || table === "actuals";
  const counts = [
    `${added} added`,
    `${revised} ${isFact ? "revised" : "changed"}`,
    `${unchanged} unchanged`,
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  return `  ${table.padEnd(11)} ${counts.join(", ")}`;
}

function refusedLine({ file, line, column, value, reason, remedy }: RefusedCell): string {
  return `${file} line ${line}, ${column} "${value}": ${reason}; ${remedy}`;
}

/** "12 MET, 3 NOT_MET" */
function counted(verdicts: readonly (Verdict | null)[]): string {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

function verdictLines(changes: readonly VerdictChange[]): string[] {
  const added = changes.filter(({ before }) => before === null);
  const gone = changes.filter(({ after }) => after === null);
  const turned = changes.filter(({ before, after }) => before !== null && after !== null);
  const heads = [
    ...(added.length > 0
      ? [`${added.length} new comparisons: ${counted(added.map((each) => each.after))}`]
      : []),
    ...(gone.length > 0
      ? [`${gone.length} comparisons that are no more: ${counted(gone.map((each) => each.before))}`]
      : []),
    ...(turned.length > 0 ? [`${turned.length} verdicts turned:`] : []),
  ];
  return [
    ...heads,
    ...shown(turned.map(({ attainment, before, after }) => `  ${attainment}: ${before} → ${after}`)),
  ];
}

const cellText = (value: unknown) => (value === null ? "nothing" : `"${value}"`);

function changeLines({ changedRows, revisions }: ImportReport): string[] {
  const rows = changedRows.flatMap(({ table, id, columns }) =>
    columns.map(
      ({ column, before, after }) => `  ${table} ${id}: ${column} ${cellText(before)} → ${cellText(after)}`,
    ),
  );
  const figures = revisions.map(({ key, before, after, counts }) =>
    counts
      ? `  ${key}: ${before} → ${after}`
      : `  ${key}: ${after} joins the history; ${before} still counts (published later, or firmer)`,
  );
  return [
    ...(rows.length > 0 ? ["Changed:", ...shown(rows)] : []),
    ...(figures.length > 0 ? ["Revised:", ...shown(figures)] : []),
  ];
}

/** The report as lines for people. */
export function reportText(report: ImportReport): string {
  const { files, tables, refused, verdicts, outcome } = report;
  const details =
    refused.length > 0 ? refused.map(refusedLine) : [...changeLines(report), ...verdictLines(verdicts)];
  return [...files.map(fileLine), ...tables.map(tableLine), ...details, outcomes[outcome]].join("\n");
}
