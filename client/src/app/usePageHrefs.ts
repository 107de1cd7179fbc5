import { useRouter } from "@tanstack/react-router";
import type { AttainmentsSearch } from "./attainments-search.ts";

/** Addresses of the pages as text, for charts and tables; the language goes along. */
export function usePageHrefs() {
  const router = useRouter();
  return {
    overview: (year: number) => router.buildLocation({ to: "/", search: { year } }).href,
    province: (id: string, year?: number, compare?: string) =>
      router.buildLocation({ to: "/provinces/$id", params: { id }, search: { year, compare } }).href,
    attainments: (search: AttainmentsSearch & { sort?: string }) =>
      router.buildLocation({ to: "/attainments", search }).href,
    attainment: (id: string) => router.buildLocation({ to: "/attainments/$id", params: { id } }).href,
    rule: (rule: string) => router.buildLocation({ to: "/methodology", hash: rule }).href,
  };
}
