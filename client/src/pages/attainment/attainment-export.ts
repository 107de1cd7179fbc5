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
import type {
  ExplanationPanel_attainmentFragment,
  SourcesPanel_attainmentFragment,
} from "../../generated/documents.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import { roleWords } from "../../i18n/plan-name.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import { type AttainmentPictureState, attainmentPicture } from "./attainment-picture.tsx";

export interface AttainmentExportState extends AttainmentPictureState {
  title: string;
  inputs: ExplanationPanel_attainmentFragment["explanation"]["inputs"];
  sources: SourcesPanel_attainmentFragment["sources"];
  /** whose it is: figures of other provinces say whose they are */
  provinceId: string;
}

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
export function attainmentExport(state: AttainmentExportState): ExportView {
  const { title, figures, sources, locale, texts } = state;
  const named = sources.map(
    ({ id, publisher, publishedOn }) => `${publisher}, ${dateText(publishedOn, locale)} (${id})`,
  );
  return {
    fileName: figures.id,
    title,
    source: named.join("; ") || undefined,
    table: () => exportTable(linesOf(state), lineParts(texts), locale),
    picture: (width) => attainmentPicture(state, width),
  };
}

function linesOf({ figures, key, inputs, provinceId, locale, texts }: AttainmentExportState): Line[] {
  const { verdict, provisional } = figures;
  const own = { part: texts.keyFigures, key: null, source: null, paragraph: null };
  const word = verdictText(verdict, provisional && verdict !== "NO_TARGET", locale);
  return [
    { ...own, what: texts.verdict, figure: null, words: word },
    ...key.map(({ term, figure }) => ({ ...own, what: term, figure, words: null })),
    ...inputs.map(({ key: letter, role, fact }) => {
      const whose = fact.province.id !== provinceId && localName(fact.province, locale);
      return {
        part: texts.inputs,
        key: letter,
        what: [roleWords(role, fact.plan, locale), whose].filter(Boolean).join(", "),
        figure: figureOf(fact.amount),
        words: null,
        source: fact.source.id,
        paragraph: fact.paragraph,
      };
    }),
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
