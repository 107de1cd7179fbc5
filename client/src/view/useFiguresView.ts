import { useSearch } from "@tanstack/react-router";
import { type FiguresView, viewOf } from "./figures-view.ts";

/** The view that the address asks for. */
export function useFiguresView(): FiguresView {
  return viewOf(useSearch({ from: "__root__" }));
}
