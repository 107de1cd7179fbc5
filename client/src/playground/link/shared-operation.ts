import type { Locale } from "@doichieu/schema/vocabulary";
import { localeOf } from "../../i18n/locale-of.ts";

/** What a link carries. No headers: a link must not be able to set any. */
export interface SharedOperation {
  locale: Locale;
  /** null: the link names none, the reader goes on where they were */
  query: string | null;
  /** JSON; empty where there are none */
  variables: string;
  /** which of several operations; empty where there is only one */
  operationName: string;
}

/** Characters of an address that every server and mail program lets pass; longer ones keep the operation in the hash. */
const LONGEST = 8000;

const NAMES = ["query", "variables", "operationName"] as const;

/** What an address of the playground asks for. */
export function sharedOperation(address: string): SharedOperation {
  const { searchParams, hash } = new URL(address);
  const carried = searchParams.has("query") ? searchParams : new URLSearchParams(hash.slice(1));
  return {
    locale: localeOf({ lang: searchParams.get("lang") === "en" ? "en" : undefined }),
    query: carried.get("query"),
    variables: carried.get("variables") ?? "",
    operationName: carried.get("operationName") ?? "",
  };
}

/** The address that asks for it, from the host's root. */
export function shareAddress(shared: SharedOperation): string {
  const carried = new URLSearchParams();
  for (const name of NAMES) {
    const value = shared[name]?.trim();
    if (value) carried.set(name, value);
  }
  const language = shared.locale === "EN" ? "lang=en" : "";
  const inQuery = [language, carried.toString()].filter(Boolean).join("&");
  if (inQuery.length <= LONGEST) return inQuery ? `/playground?${inQuery}` : "/playground";
  return `/playground${language && `?${language}`}#${carried}`;
}
