import type { Locale } from "@doichieu/schema/vocabulary";
import { type Mistake, missingParameter, noParameter, repeatedParameter, wrongValue } from "./mistake.ts";
import type { Parameter } from "./parameter.ts";

/** Names that campaigns hang on any address: they choose nothing. */
const PASSED_OVER = /^utm_/;

/** The values of an address by parameter, or the first mistake in it. Nothing is passed over that somebody may have meant. */
export function readParameters(
  search: URLSearchParams,
  parameters: Readonly<Record<string, Parameter<unknown>>>,
  locale: Locale,
): { values: Record<string, unknown> } | { mistake: Mistake } {
  const values: Record<string, unknown> = {};
  for (const [name, text] of search) {
    if (PASSED_OVER.test(name)) continue;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) return { mistake: noParameter(name, Object.keys(parameters), locale) };
    if (Object.hasOwn(values, name)) return { mistake: repeatedParameter(name, locale) };
    const value = parameter.read(text);
    if (value === undefined) return { mistake: wrongValue(name, text, parameter, locale) };
    values[name] = value;
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.isRequired && !Object.hasOwn(values, name))
      return { mistake: missingParameter(name, parameter, locale) };
  }
  return { values };
}
