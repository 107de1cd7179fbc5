import type { Words } from "@doichieu/schema/vocabulary";
import { isDay } from "../view/figures-view.ts";

/** One name of a widget's address. A value that it does not take is refused, never passed over. */
export interface Parameter<Value> {
  /** undefined: it does not take this */
  read: (text: string) => Value | undefined;
  /** what it takes: "một năm, như 2019" */
  takes: Words;
  /** the widget shows nothing without */
  isRequired?: boolean;
}

/** undefined where the address leaves it out. */
export type ParameterValues<Parameters extends Record<string, Parameter<unknown>>> = {
  [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value>
    ? Parameters[Name] extends { isRequired: true }
      ? Value
      : Value | undefined
    : never;
};

/** Ids are the API's own: letters, digits and a few marks between. */
const ID = /^[\w.-]{1,80}$/;

function id(takes: Words): Parameter<string> {
  return { read: (text) => (ID.test(text) ? text : undefined), takes };
}

export const provinceParameter = id({
  VI: "mã tỉnh, như vn63-46",
  EN: "the id of a province, such as vn63-46",
});

export const indicatorParameter = id({
  VI: "mã chỉ tiêu, như TELECOM_REVENUE",
  EN: "the code of an indicator, such as TELECOM_REVENUE",
});

export const attainmentParameter = id({
  VI: "mã một lần đối chiếu, như vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
  EN: "the id of a comparison, such as vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
});

export const sectorParameter = id({ VI: "mã lĩnh vực, như ICT", EN: "the code of a sector, such as ICT" });

export const yearParameter: Parameter<number> = {
  read: (text) =>
    /^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2200 ? Number(text) : undefined,
  takes: { VI: "một năm từ 1900 đến 2200", EN: "a year from 1900 to 2200" },
};

export function required<Value>(parameter: Parameter<Value>): Parameter<Value> & { isRequired: true } {
  return { ...parameter, isRequired: true };
}

/** A whole number of px, rows and the like. */
export function wholeNumber(least: number, most: number): Parameter<number> {
  return {
    read: (text) => {
      const number = Number(text);
      return /^\d{1,6}$/.test(text) && number >= least && number <= most ? number : undefined;
    },
    takes: { VI: `một số từ ${least} đến ${most}`, EN: `a number from ${least} to ${most}` },
  };
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Parameter<Value> {
  const list = values.join(", ");
  return {
    read: (text) => values.find((value) => value === text),
    takes: { VI: `một trong: ${list}`, EN: `one of: ${list}` },
  };
}

export const dayParameter: Parameter<string> = {
  read: (text) => (isDay(text) ? text : undefined),
  takes: { VI: "một ngày, như 2022-12-31", EN: "a day, such as 2022-12-31" },
};
