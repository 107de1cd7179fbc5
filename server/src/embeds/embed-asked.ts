import type { Locale } from "@doichieu/schema/vocabulary";
import type { FastifyRequest } from "fastify";
import { type EmbedFile, embedFile } from "./embed-file.ts";
import { recordedByOf } from "./recorded-by.ts";

/** What an address under /embed/v1 asks for. */
export interface EmbedAsked extends EmbedFile {
  /** what is drawn follows from these: in one order, without token and what others count visits by */
  search: URLSearchParams;
  /** those shown: one, where it is well */
  tokens: readonly string[];
  locale: Locale;
  /** of this site, as readers see it */
  origin: string;
  /** ISO instant by which its figures were on record; null: those of today */
  recordedBy: string | null;
}

/** The site as readers see it: as configured, else as they asked for it. */
export function originOf({ protocol, host }: FastifyRequest, publicUrl: string | null): string {
  const asked = `${protocol}://${host}`;
  return publicUrl ?? (URL.canParse(asked) ? new URL(asked).origin : "http://localhost");
}

export function embedAsked(file: string, request: FastifyRequest, publicUrl: string | null): EmbedAsked {
  const search = new URLSearchParams(request.url.replace(/^[^?]*\??/, ""));
  return askedFor(file, search, originOf(request, publicUrl));
}

/** The same of an address that is told of. */
export function askedFor(file: string, all: URLSearchParams, origin: string): EmbedAsked {
  const found = embedFile(file);
  const search = new URLSearchParams(all);
  const tokens = search.getAll("token");
  for (const name of [...search.keys()]) if (name === "token" || name.startsWith("utm_")) search.delete(name);
  search.sort();
  return {
    ...found,
    search,
    tokens,
    locale: search.get("lang") === "en" ? "EN" : "VI",
    origin,
    recordedBy: recordedByOf(search),
  };
}
