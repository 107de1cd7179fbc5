import type { Locale } from "@doichieu/schema/vocabulary";

/** A question that the figures answer. */
export interface Sample {
  id: string;
  title: string;
  question: string;
  /** the file as it stands, its comments with it */
  query: string;
}

/** In the order they are shown; the first is what a visitor finds. */
const ORDER = [
  "met-share-by-sector",
  "growth-targets",
  "targets-below-last-result",
  "what-changed",
  "half-year",
  "discrepancies",
];

const files = import.meta.glob<string>("./*.graphql", { query: "?raw", import: "default", eager: true });

/** The first two lines of a file are its title and its question. */
function sampleOf(id: string, language: string): Sample {
  const query = files[`./${id}.${language}.graphql`]?.trim() ?? "";
  const [title = "", question = ""] = query.split("\n").map((line) => line.replace(/^# */, ""));
  return { id, title, question, query };
}

const samples: Record<Locale, Sample[]> = {
  VI: ORDER.map((id) => sampleOf(id, "vi")),
  EN: ORDER.map((id) => sampleOf(id, "en")),
};

export const samplesIn = (locale: Locale): readonly Sample[] => samples[locale];
