import { lightTokens } from "../../theme/light-tokens.ts";

const VARIABLE = /var\(--([\w-]+)\)/g;
/** A page shrinks a drawing to its column by a style; in a file it is as large as its attributes say. */
const PAGE_STYLE = / style="[^"]*"/g;
const NESTED = /(?<!^)<svg (?![^>]*overflow=)/g;

/** Markup of a drawing that needs nothing around it any more: no style sheet, no variable, no page. */
export function wholeSvg(markup: string): string {
  return markup
    .replaceAll(PAGE_STYLE, "")
    .replaceAll(NESTED, '<svg overflow="visible" ')
    .replaceAll(VARIABLE, (_, name: string) => {
      const value = lightTokens.get(name);
      if (value === undefined) throw new Error(`tokens.css has no --${name}`);
      // the value stands inside an attribute
      return value.replaceAll('"', "'");
    });
}
