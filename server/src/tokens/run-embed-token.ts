import type { Clock } from "../clock.ts";
import { configFrom, type Environment, siteOf } from "../config.ts";
import { signedToken } from "../embed-tokens/embed-token.ts";
import { StartFailure } from "../errors.ts";
import { embedTokenOrder } from "./embed-token-command.ts";

interface Surroundings {
  env: Environment;
  clock: Clock;
  output: { write(text: string): unknown };
}

/** The command `npm run embed-token`: a token, and the address that it opens. */
export async function runEmbedToken(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const { env, clock, output } = surroundings;
  const config = configFrom(env);
  const { keys, longest, audience } = config.embedTokens;
  const { claim, seconds } = embedTokenOrder(args, longest);
  const [key] = keys;
  if (!key) {
    throw new StartFailure(
      "EMBED_KEYS: there is none to sign with; give NAME:SECRET, the secret from openssl rand 32 | basenc --base64url.",
    );
  }
  const token = await signedToken(claim, key, { audience, seconds, now: clock() });
  const search = new URLSearchParams({ ...claim.params, token });
  output.write(`${token}\n\n${siteOf(config, config.port)}/embed/v1/${claim.widget}?${search}\n`);
}
