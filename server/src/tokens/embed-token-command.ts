import { parseArgs } from "node:util";
import type { EmbedClaim } from "../embed-tokens/embed-token.ts";
import { StartFailure } from "../errors.ts";

export interface EmbedTokenOrder {
  claim: EmbedClaim;
  /** how long it is good */
  seconds: number;
}

const USAGE =
  "usage: npm run embed-token -- --widget NAME [--param NAME=VALUE]… [--minutes 10], such as --widget trend --param indicator=GRDP";

const options = {
  widget: { type: "string" },
  param: { type: "string", multiple: true },
  minutes: { type: "string" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartFailure(USAGE);
  }
}

function paramsFrom(texts: readonly string[]): EmbedClaim["params"] {
  const params: Record<string, string> = {};
  for (const text of texts) {
    const [, name, value] = /^(\w+)=(.+)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined || Object.hasOwn(params, name)) {
      throw new StartFailure(`--param: "${text}" will not do; give each once, as indicator=GRDP.`);
    }
    params[name] = value;
  }
  return params;
}

/**
 * What was asked for; anything else is refused with one line.
 * @param longest seconds that a token may live
 */
export function embedTokenOrder(args: readonly string[], longest: number): EmbedTokenOrder {
  const { widget, param = [], minutes } = parsed(args);
  if (!(widget && /^[a-z]+$/.test(widget))) throw new StartFailure(USAGE);
  const seconds = minutes === undefined ? longest : Number(minutes) * 60;
  if (!(Number.isInteger(seconds) && seconds >= 1 && seconds <= longest)) {
    throw new StartFailure(
      `--minutes: "${minutes}" will not do; a token lives at most ${longest / 60} (EMBED_TOKEN_MAX_AGE).`,
    );
  }
  return { claim: { widget, params: paramsFrom(param) }, seconds };
}
