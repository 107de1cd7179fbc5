import type { Locale } from "@doichieu/schema/vocabulary";
import { widgetNames } from "../embedding/widget-name.ts";
import type { Parameter } from "./parameter.ts";

/** Why an address cannot be drawn, in words for whoever wrote it. */
export interface Mistake {
  status: 400 | 404;
  title: string;
  remedy: string;
}

const MOST_LETTERS = 40;

/** What somebody wrote, fit to be shown: short, and without what no document may hold. */
function shown(text: string): string {
  const visible = text.replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim();
  return visible.length > MOST_LETTERS ? `${visible.slice(0, MOST_LETTERS)}…` : visible;
}

const words = {
  VI: {
    noWidget: (name: string) => `Không có hình nào tên “${name}”`,
    widgets: (list: string) => `Có các hình: ${list}.`,
    noParameter: (name: string) => `Hình này không có tham số “${name}”`,
    parameters: (list: string) => `Có các tham số: ${list}.`,
    missing: (name: string) => `Thiếu tham số “${name}”`,
    wrong: (name: string, value: string) => `Tham số “${name}” không nhận giá trị “${value}”`,
    unknown: (name: string, value: string) => `Tham số “${name}”: không có “${value}” nào`,
    twice: (name: string) => `Tham số “${name}” đứng hai lần`,
    once: "Ghi mỗi tham số một lần.",
    give: (takes: string) => `Hãy ghi ${takes}.`,
  },
  EN: {
    noWidget: (name: string) => `There is no widget called “${name}”`,
    widgets: (list: string) => `There are: ${list}.`,
    noParameter: (name: string) => `This widget has no parameter “${name}”`,
    parameters: (list: string) => `It has: ${list}.`,
    missing: (name: string) => `The parameter “${name}” is missing`,
    wrong: (name: string, value: string) => `The parameter “${name}” does not take “${value}”`,
    unknown: (name: string, value: string) => `The parameter “${name}”: there is no “${value}”`,
    twice: (name: string) => `The parameter “${name}” stands twice`,
    once: "Write each parameter once.",
    give: (takes: string) => `Give ${takes}.`,
  },
} as const;

export function noWidget(name: string, locale: Locale): Mistake {
  const texts = words[locale];
  return { status: 404, title: texts.noWidget(shown(name)), remedy: texts.widgets(widgetNames.join(", ")) };
}

export function noParameter(name: string, known: readonly string[], locale: Locale): Mistake {
  const texts = words[locale];
  return { status: 400, title: texts.noParameter(shown(name)), remedy: texts.parameters(known.join(", ")) };
}

export function missingParameter(name: string, { takes }: Parameter<unknown>, locale: Locale): Mistake {
  const texts = words[locale];
  return { status: 400, title: texts.missing(name), remedy: texts.give(takes[locale]) };
}

export function repeatedParameter(name: string, locale: Locale): Mistake {
  const texts = words[locale];
  return { status: 400, title: texts.twice(name), remedy: texts.once };
}

export function wrongValue(
  name: string,
  value: string,
  { takes }: Pick<Parameter<unknown>, "takes">,
  locale: Locale,
): Mistake {
  const texts = words[locale];
  return { status: 400, title: texts.wrong(name, shown(value)), remedy: texts.give(takes[locale]) };
}

/** A value that is written as it should be and names nothing there is; empty: what the others need beside them. */
export function unknownValue(
  name: string,
  value: string,
  parameter: Parameter<unknown> | undefined,
  locale: Locale,
): Mistake {
  const texts = words[locale];
  const remedy = parameter ? texts.give(parameter.takes[locale]) : "";
  const title = value === "" ? texts.missing(name) : texts.unknown(name, shown(value));
  return { status: 400, title, remedy };
}
