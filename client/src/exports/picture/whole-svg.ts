import { lightTokens } from "../../theme/light-tokens.ts";

const VARIABLE = /var\(--([\w-]+)\)/g;
/** A page shrinks a drawing to its column by a style; alone it is as large as its attributes say. */
const PAGE_STYLE = / style="[^"]*"/g;
const NESTED = /(?<!^)<svg (?![^>]*overflow=)/g;

/** Markup of drawings inside one picture: as large as they say, whatever reaches over an edge is seen. */
export function looseSvg(markup: string): string {
  return markup.replaceAll(PAGE_STYLE, "").replaceAll(NESTED, '<svg overflow="visible" ');
}

/** A picture that needs nothing around it any more: colours and faces are the light theme's own. */
export function wholeSvg(markup: string): string {
  return markup.replaceAll(VARIABLE, (_, name: string) => {
    const value = lightTokens.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    // the value stands inside an attribute
    return value.replaceAll('"', "'");
  });
}
