import { formatHex, interpolate, wcagContrast, wcagLuminance } from "culori";
import { darkTokens, lightTokens, type Tokens } from "../../theme/theme-tokens.ts";
import { type Look, TRANSPARENT } from "./look.ts";

/** WCAG 2.2 AA: words 4.5 to 1. */
const LEAST_CONTRAST = 4.5;
/** What stands on the background as words: inks, and verdicts as words have them. */
const INKS = ["ink-2", "ink-3", "accent", "exceeded", "met", "nearly-ink", "not-met", "void"];

/** Does a theme's ink stand out from a background? Otherwise it belongs to the other theme. */
export function suits(theme: "light" | "dark", background: string): boolean {
  return wcagContrast(tokensOf(theme).get("ink") ?? "", background) >= LEAST_CONTRAST;
}

/** The theme whose ink stands out from a background. */
export function themeFor(background: string): "light" | "dark" {
  return wcagLuminance(background) > 0.18 ? "light" : "dark";
}

const tokensOf = (theme: "light" | "dark"): Tokens => (theme === "dark" ? darkTokens : lightTokens);

/** As much of the ink in it as it takes to be read on the background, and no more. */
function legible(colour: string, ink: string, background: string): string {
  const mixed = interpolate([colour, ink], "oklab");
  for (let share = 0; share <= 1; share += 0.05) {
    const candidate = formatHex(mixed(share));
    if (wcagContrast(candidate, background) >= LEAST_CONTRAST) return candidate;
  }
  return ink;
}

/** The tokens of a theme that a look changes. */
export function changedTokens(theme: "light" | "dark", { accent, background, font }: Look): Tokens {
  const own = tokensOf(theme);
  const value = (name: string) => own.get(name) ?? "";
  const changed = new Map<string, string>();
  if (background) {
    changed.set("paper", background);
    if (background !== TRANSPARENT) changed.set("plan-fill", background);
  }
  // of what shows through nothing is known but that the theme was chosen for it
  const ground = background === null || background === TRANSPARENT ? value("paper") : background;
  for (const name of INKS) {
    const colour = value(name);
    const readable = legible(colour, value("ink"), ground);
    if (readable !== formatHex(colour)) changed.set(name, readable);
  }
  // the rule on top, and links; our own accent means "met" as well, which is no business of the site around
  if (accent) changed.set("edge", legible(accent, value("ink"), ground));
  if (font) {
    changed.set("font", `"${font}", ${value("font")}`);
    changed.set("figures", `"${font}", ${value("figures")}`);
  }
  return changed;
}

/** All tokens of a widget that needs nothing around it. */
export function lookTokens(theme: "light" | "dark", look: Look): Tokens {
  return new Map([...tokensOf(theme), ...changedTokens(theme, look)]);
}

const declarations = (tokens: Tokens) => [...tokens].map(([name, value]) => `--${name}:${value}`).join(";");

/** What a style sheet with the themes of tokens.css lacks of a look; empty where nothing. */
export function lookStyle(look: Look): string {
  const block = (theme: "light" | "dark") => {
    const changed = changedTokens(theme, look);
    return changed.size > 0 ? `:root:root{${declarations(changed)}}` : "";
  };
  if (look.theme !== "auto") return block(look.theme);
  const dark = block("dark");
  return block("light") + (dark && `@media (prefers-color-scheme:dark){${dark}}`);
}

/** A whole style sheet of the tokens in use, for a drawing that follows the reader's system by itself. */
export function systemStyle(look: Look, isUsed: (name: string) => boolean): string {
  const used = (theme: "light" | "dark") =>
    declarations(new Map([...lookTokens(theme, look)].filter(([name]) => isUsed(name))));
  return `:root{${used("light")}}@media (prefers-color-scheme:dark){:root{${used("dark")}}}`;
}
