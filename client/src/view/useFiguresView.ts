import { useContext } from "react";
import type { FiguresView } from "./figures-view.ts";
import { FiguresViewContext } from "./figures-view-context.ts";

/** The view of the figures in sight: the one that the address asks for, as soon as they are drawn. */
export function useFiguresView(): FiguresView {
  return useContext(FiguresViewContext);
}
