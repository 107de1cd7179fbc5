import { useRouterState } from "@tanstack/react-router";

/** What an address can ask a page for; a page takes what it knows of. */
export interface AskedSearch {
  lang?: "en";
  boundaries?: "current";
  asOf?: string;
  year?: number;
  province?: string;
  sector?: string;
  order?: string;
}

/**
 * What the reader has asked this page for: known from the press on, while the figures are still on their way. Undefined
 * while another page is.
 */
export function useAsked(): AskedSearch | undefined {
  return useRouterState({
    select: ({ location, resolvedLocation }): AskedSearch | undefined =>
      location.pathname === resolvedLocation?.pathname ? location.search : undefined,
  });
}
