import type { EmbedClaim } from "./embed-token.ts";

/** How a drawing looks and reads, which is the reader's: everything else chooses figures. */
const LOOKS = new Set(["theme", "lang", "width", "scale", "accent", "background", "font"]);

/** Is exactly that asked for which a token lets see? What it says of looks holds, too. */
export function isWhatTokenLetsSee(
  { widget, params }: EmbedClaim,
  asked: { widget: string; search: URLSearchParams },
): boolean {
  const names = new Set([...asked.search.keys()].filter((name) => !LOOKS.has(name)));
  for (const name of Object.keys(params)) names.add(name);
  return (
    widget === asked.widget &&
    [...names].every((name) => {
      const [value, ...more] = asked.search.getAll(name);
      return more.length === 0 && Object.hasOwn(params, name) && params[name] === value;
    })
  );
}
