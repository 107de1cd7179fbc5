import { type Change, type ChangePlace, changeParts } from "./change-parts.ts";
import { FigureText } from "./FigureText.tsx";

export interface ChangeTextProps extends ChangePlace {
  change: Change;
}

/** What changed on the year before, its figure as figures are set; nothing where that year is not known. */
export function ChangeText({ change, ...place }: ChangeTextProps) {
  const parts = changeParts(change, place);
  if (!parts) return null;
  const { before, figure, signed, after } = parts;
  return (
    <>
      {before}
      <FigureText amount={figure} locale={place.locale} print={{ signed }} />
      {after}
    </>
  );
}
