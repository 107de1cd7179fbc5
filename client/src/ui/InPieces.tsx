import { type ReactNode, Suspense } from "react";

/** Rows of a piece. */
const SIZE = 8;

/**
 * Rows of a long list. Where the server drew them the browser takes them over piece by piece when the page around them
 * answers already; a press on one of those that wait takes its piece over first. Not for
 * fields: what was typed into one before would go unnoticed.
 */
export function InPieces({ rows }: { rows: readonly ReactNode[] }) {
  const starts = Array.from({ length: Math.ceil(rows.length / SIZE) }, (_, place) => place * SIZE);
  return starts.map((start) => <Suspense key={start}>{rows.slice(start, start + SIZE)}</Suspense>);
}
