import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import { provisionalWords } from "../../ui/verdict-text.ts";
import type { PictureCell, PictureWords } from "./state.ts";

function small(notes: readonly (string | null | undefined)[]): PictureWords[] {
  return notes.flatMap((text) => (text ? [{ text, style: "small" as const }] : []));
}

/** Remarks by themselves, in small type. */
export function noteCell(...notes: (string | null | undefined)[]): PictureCell {
  return { kind: "words", lines: small(notes) };
}

/** What a row speaks of, and below what has to be known about it. */
export function nameCell(name: string, ...notes: (string | null | undefined)[]): PictureCell {
  return { kind: "words", lines: [{ text: name, style: "name" }, ...small(notes)] };
}

/** A figure as printed, or a dash where there is none; a reason or unit below. */
export function figureCell(figure: string | null, ...notes: (string | null | undefined)[]): PictureCell {
  return {
    kind: "words",
    lines: [{ text: figure ?? "—", style: figure ? "plain" : "soft" }, ...small(notes)],
  };
}

/** The figure that a row is about. */
export function mainFigureCell(figure: string | null, ...notes: (string | null | undefined)[]): PictureCell {
  return { kind: "words", lines: [{ text: figure ?? "—", style: "strong" }, ...small(notes)] };
}

/** "7,18% / 7,5–8%": what was achieved against what was asked for, in one line. */
export function againstCell(
  actual: string | null,
  target: string | null,
  ...notes: (string | null | undefined)[]
): PictureCell {
  const pieces = [
    { text: actual ?? "—", style: "strong" },
    { text: ` / ${target ?? "—"}`, style: "soft" },
  ] as const;
  return { kind: "words", lines: [{ pieces }, ...small(notes)] };
}

export function verdictCell(
  { verdict, provisional }: { verdict: Verdict; provisional: boolean },
  locale: Locale,
  notes: readonly string[] = [],
): PictureCell {
  const still = provisional ? provisionalWords[locale] : undefined;
  return { kind: "verdict", verdict, words: verdictWords[verdict][locale], still, notes };
}

/** What a column of several things a row has, one below the other. */
export function stackCell(...cells: PictureCell[]): PictureCell {
  return { kind: "stack", cells };
}

/** px; a drawing starts at (0, 0) */
export function drawingCell(width: number, height: number, drawing: ReactNode): PictureCell {
  return { kind: "drawing", width, height, drawing };
}
