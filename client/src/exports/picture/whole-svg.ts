import { lightTokens, type Tokens } from "../../theme/theme-tokens.ts";

const VARIABLE = /var\(--([\w-]+)\)/g;
/** A page shrinks a drawing to its column by a style; alone it is as large as its attributes say. */
const PAGE_STYLE = / style="[^"]*"/g;
const NESTED = /(?<!^)<svg (?![^>]*overflow=)/g;

/** Markup of drawings inside one picture: as large as they say, whatever reaches over an edge is seen. */
export function looseSvg(markup: string): string {
  return markup.replaceAll(PAGE_STYLE, "").replaceAll(NESTED, '<svg overflow="visible" ');
}

/** A picture that needs nothing around it any more: it has its colours and faces itself. */
export function wholeSvg(markup: string, tokens: Tokens = lightTokens): string {
  return markup.replaceAll(VARIABLE, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    // the value stands inside an attribute
    return value.replaceAll('"', "'");
  });
}
