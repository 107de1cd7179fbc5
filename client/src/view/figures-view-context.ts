import { createContext } from "react";
import { type FiguresView, viewOf } from "./figures-view.ts";

/** The view of the page in sight. */
export const FiguresViewContext = createContext<FiguresView>(viewOf({}));
