import type { Locale } from "@doichieu/schema/vocabulary";
import { useEffect } from "react";
import { shareAddress } from "./shared-operation.ts";
import { useActiveOperation } from "./useActiveOperation.ts";

/** ms without a key before the address follows: browsers stop listening to pages that change it all the time */
const PAUSE = 400;

/** Keeps the address at what stands in the editors, so that reloading, a bookmark and a sent link restore it. */
export function useAddress(locale: Locale): void {
  const { query, variables, operationName } = useActiveOperation();
  useEffect(() => {
    const write = () => {
      history.replaceState(null, "", shareAddress({ locale, query, variables, operationName }));
    };
    const timer = setTimeout(write, PAUSE);
    return () => clearTimeout(timer);
  }, [locale, query, variables, operationName]);
}
