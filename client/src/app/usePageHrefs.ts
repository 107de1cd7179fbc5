import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import type { AttainmentsSearch } from "./attainments-search.ts";

/** Addresses of the pages as text, for charts and tables; language and view of the moment go along. */
export function usePageHrefs() {
  const router = useRouter();
  return useMemo(() => hrefsOf(router), [router]);
}

export type PageHrefs = ReturnType<typeof hrefsOf>;

function hrefsOf(router: ReturnType<typeof useRouter>) {
  return {
    overview: (year: number) => router.buildLocation({ to: "/", search: { year } }).href,
    province: (id: string, year?: number, compare?: string) =>
      router.buildLocation({ to: "/provinces/$id", params: { id }, search: { year, compare } }).href,
    attainments: (search: AttainmentsSearch & { sort?: string }) =>
      router.buildLocation({ to: "/attainments", search }).href,
    indicator: (code: string, search: { year?: number; provinces?: string }) =>
      router.buildLocation({ to: "/indicators/$code", params: { code }, search }).href,
    attainment: (id: string) => router.buildLocation({ to: "/attainments/$id", params: { id } }).href,
    source: (id: string) => router.buildLocation({ to: "/sources/$id", params: { id } }).href,
    rule: (rule: string) => router.buildLocation({ to: "/methodology", hash: rule }).href,
  };
}
