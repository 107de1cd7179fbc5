import type { GraphiQLPlugin } from "@graphiql/react";

/** GraphiQL tells panels apart by a title in English; these are our words for them, keys of the page's texts. */
const NAMES = {
  Samples: { short: "samples", long: "samplesTitle", lang: undefined },
  // the schema describes itself in English
  "Documentation Explorer": { short: "documentation", long: "documentationTitle", lang: "en" },
  History: { short: "history", long: "historyTitle", lang: undefined },
} as const;

type PanelName = (typeof NAMES)[keyof typeof NAMES];

export function panelName({ title }: GraphiQLPlugin): PanelName {
  const name = (NAMES as Record<string, PanelName>)[title];
  if (!name) throw new Error(`there is no name for the panel ${title}`);
  return name;
}
