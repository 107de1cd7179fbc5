import { createContext } from "react";

/** How a page that the server drew was drawn, before anybody could measure anything. */
export interface FirstWidth {
  /** px of a phone's column; undefined where each part knows best itself */
  px?: number;
  /** so wide is the place that was kept for what is drawn now */
  isMeasured?: boolean;
  /** px of the column that the browser has, on a phone; what is drawn later fits it at once */
  column?: number;
  /** was an element of the page there from the beginning? */
  wasDrawn: (element: Element) => boolean;
}

export const FirstWidthContext = createContext<FirstWidth>({ wasDrawn: () => false });
