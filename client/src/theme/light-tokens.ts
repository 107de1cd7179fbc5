import css from "./tokens.css?raw";

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

/** The blocks of tokens.css that hold for everyone before a theme is chosen: the light theme, faces and sizes. */
function lightBlocks(): string {
  const [beforeMedia = ""] = css.split("@media");
  return beforeMedia;
}

/** Every token with its value in the light theme, by name without the dashes. */
export const lightTokens: ReadonlyMap<string, string> = new Map(
  [...lightBlocks().matchAll(DECLARATION)].map(([, name = "", value = ""]) => [name, value.trim()]),
);
