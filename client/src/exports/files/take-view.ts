import type { ApolloClient } from "@apollo/client";
import type { Locale } from "@doichieu/schema/vocabulary";
import { today } from "../../format/today.ts";
import { FiguresOriginDocument } from "../../generated/documents.ts";
import { exportsMessages } from "../../i18n/exports.ts";
import type { ExportView } from "../export-view.ts";
import type { TakenView } from "../taken-view.ts";

export interface TakingReader {
  locale: Locale;
  asOf: string | null;
  client: ApolloClient;
  signal: AbortSignal;
}

/** A page's view with what is known of it at this moment, here and at the server. */
export async function takeView(
  view: ExportView,
  { locale, asOf, client, signal }: TakingReader,
): Promise<TakenView> {
  const [texts, { data }] = await Promise.all([
    exportsMessages.load(locale),
    client.query({
      query: FiguresOriginDocument,
      fetchPolicy: "network-only",
      context: { fetchOptions: { signal } },
    }),
  ]);
  if (!data) throw new Error("the server did not say which figures these are");
  const address = new URL(view.address ?? window.location.href, window.location.origin).href;
  return { view, locale, texts, address, day: today(), asOf, origin: data.dataVersion };
}
