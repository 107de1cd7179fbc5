import { type FiguresView, viewOf } from "./figures-view.ts";
import { useAsked } from "./useAsked.ts";
import { useFiguresView } from "./useFiguresView.ts";

/** The view that the reader has asked for, for the controls that ask for it: the figures may still be on their way. */
export function useAskedView(): FiguresView {
  const shown = useFiguresView();
  const asked = useAsked();
  return asked ? viewOf(asked) : shown;
}
