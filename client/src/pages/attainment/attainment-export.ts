import type { ApolloClient } from "@apollo/client";
import type { Locale } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import {
  type ExportPart,
  exportTable,
  figurePart,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { dateText } from "../../format/date-text.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import { AttainmentExportDocument, type AttainmentExportQuery } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import { roleWords } from "../../i18n/plan-name.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import { attainmentPicture } from "./attainment-picture.tsx";
import { keyFigures } from "./key-figures.ts";

export interface AttainmentExportState {
  id: string;
  title: string;
  asOf: string | null;
  locale: Locale;
  client: ApolloClient;
}

type Exported = NonNullable<AttainmentExportQuery["attainment"]>;

/** A figure of the page: what it is, and for those that a report states where it stands. */
interface Line {
  part: string;
  key: string | null;
  what: string;
  figure: FigureParts | null;
  words: string | null;
  source: string | null;
  paragraph: number | null;
}

/** The comparison with its inputs: enough to redo it by hand. */
export async function attainmentExport(state: AttainmentExportState): Promise<ExportView> {
  const { id, title, asOf, locale, client } = state;
  const [texts, { data }] = await Promise.all([
    attainmentMessages.load(locale),
    client.query({ query: AttainmentExportDocument, variables: { id, asOf, locale } }),
  ]);
  const attainment = data?.attainment;
  if (!attainment) throw new Error(`the server knows no attainment ${id}`);
  return {
    fileName: id,
    title,
    source: sourceWords(attainment, locale),
    table: () => exportTable(linesOf(attainment, texts, locale), lineParts(texts), locale),
    picture: (width) => attainmentPicture(attainment, { locale, texts }, width),
  };
}

function sourceWords({ sources, explanation }: Exported, locale: Locale): string | undefined {
  const all = [...sources, ...explanation.inputs.map(({ fact }) => fact.source)];
  const named = new Map(
    all.map(({ id, publisher, publishedOn }) => [
      id,
      `${publisher}, ${dateText(publishedOn, locale)} (${id})`,
    ]),
  );
  return [...named.values()].join("; ") || undefined;
}

function linesOf(attainment: Exported, texts: AttainmentTexts, locale: Locale): Line[] {
  const { verdict, provisional, explanation, province } = attainment;
  const own = { key: null, source: null, paragraph: null };
  const isJudged = verdict !== "NO_TARGET";
  return [
    {
      ...own,
      part: texts.keyFigures,
      what: texts.verdict,
      figure: null,
      words: verdictText(verdict, provisional && isJudged, locale),
    },
    ...keyFigures(attainment, texts).map(({ term, figure }) => ({
      ...own,
      part: texts.keyFigures,
      what: term,
      figure,
      words: null,
    })),
    ...explanation.inputs.map(({ key, role, fact }) => ({
      part: texts.inputs,
      key,
      what: [
        roleWords(role, fact.plan, locale),
        fact.province.id !== province.id && localName(fact.province, locale),
      ]
        .filter(Boolean)
        .join(", "),
      figure: figureOf(fact.amount),
      words: null,
      source: fact.source.id,
      paragraph: fact.paragraph,
    })),
  ];
}

function lineParts(texts: AttainmentTexts): ExportPart<Line>[] {
  return [
    textPart(texts.part, ({ part }) => part),
    textPart(texts.inputKey, ({ key }) => key),
    textPart(texts.inputRole, ({ what }) => what),
    figurePart(texts.inputFigure, ({ figure }) => figure),
    textPart(texts.verdict, ({ words }) => words),
    textPart(texts.inputSource, ({ source }) => source),
    numberPart(texts.inputParagraph, ({ paragraph }) => paragraph),
  ];
}
