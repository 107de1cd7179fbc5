import css from "./tokens.css?raw";

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

/** Every token of a theme with its value, by name without the dashes. */
export type Tokens = ReadonlyMap<string, string>;

function declared(text: string): Map<string, string> {
  return new Map([...text.matchAll(DECLARATION)].map(([, name = "", value = ""]) => [name, value.trim()]));
}

/** The blocks of tokens.css that hold for everyone before a theme is chosen: the light theme, faces and sizes. */
function lightBlocks(): string {
  const [beforeMedia = ""] = css.split("@media");
  return beforeMedia;
}

function darkBlock(): string {
  const [, block = ""] = /^\[data-theme="dark"\] \{([^}]*)\}/m.exec(css) ?? [];
  return block;
}

export const lightTokens: Tokens = declared(lightBlocks());
export const darkTokens: Tokens = new Map([...lightTokens, ...declared(darkBlock())]);
