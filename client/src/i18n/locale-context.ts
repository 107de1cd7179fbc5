import type { Locale } from "@doichieu/schema/vocabulary";
import { createContext, useContext } from "react";

/** The language of the page, as its address says. */
export const LocaleContext = createContext<Locale>("VI");

export function useLocale(): Locale {
  return useContext(LocaleContext);
}
