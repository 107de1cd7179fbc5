import type { Locale } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import { cellSentence } from "./cell-sentence.ts";
import type { HeatCell } from "./layout.ts";

export interface HeatGridCellProps {
  cell: HeatCell;
  locale: Locale;
  isTotal?: boolean;
  href?: string;
  Link?: LinkComponent;
}

export function HeatGridCell({ cell, locale, isTotal = false, href, Link = PlainLink }: HeatGridCellProps) {
  const sentence = cellSentence(cell, locale);
  const content = (
    <>
      <span aria-hidden="true">{isTotal ? totalContent(cell) : cellContent(cell)}</span>
      <span className="heat-grid-hidden">{sentence}</span>
    </>
  );
  return (
    <td
      className={isTotal ? "heat-grid-total" : undefined}
      data-kind={cell.kind}
      data-step={cell.kind === "share" && !isTotal ? cell.step : undefined}
      title={sentence}
    >
      {href && cell.kind !== "none" ? <Link href={href}>{content}</Link> : content}
    </td>
  );
}

function cellContent(cell: HeatCell): ReactNode {
  switch (cell.kind) {
    case "share":
      return `${cell.met}/${cell.decided}`;
    case "waiting":
      return (
        <>
          <VerdictGlyph verdict={cell.verdict} size={11} /> {cell.count}
        </>
      );
    case "results":
      return (
        <>
          <VerdictGlyph verdict="NO_TARGET" size={11} /> {cell.count}
        </>
      );
    case "none":
      return <span className="heat-grid-dot" />;
  }
}

/** A total without a share is no total: targets and results do not add up to anything. */
function totalContent(cell: HeatCell): string {
  return cell.kind === "share" ? `${cell.met}/${cell.decided}` : "—";
}
