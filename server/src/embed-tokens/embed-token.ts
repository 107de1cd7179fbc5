import { jwtVerify, SignJWT } from "jose";
import type { EmbedKey } from "./embed-keys.ts";

/** How a portal lets its readers see one drawing of a private server for a while: docs/operations.md. */
export interface EmbedTokenSettings {
  /** the first signs */
  keys: readonly EmbedKey[];
  /** nothing is drawn without one */
  isRequired: boolean;
  /** seconds: a token that was made to live longer is refused */
  longest: number;
  /** whom tokens are made for */
  audience: string;
}

/** The one drawing that a token lets see. */
export interface EmbedClaim {
  widget: string;
  /** those that choose figures, exactly */
  params: Readonly<Record<string, string>>;
}

/** The only algorithm there is: one that a token names itself is never followed. */
const ALGORITHM = "HS256";
const TYPE = "embed+jwt";
/** seconds that clocks may differ */
const TOLERANCE = 5;
const MOST_LETTERS = 4096;

const ANYWHERE = "doichieu:embed";

/** Where its tokens are good: not at another server, even with the same key. */
export function embedAudience(publicUrl: string | null): string {
  return publicUrl === null ? ANYWHERE : `${new URL(publicUrl).origin}/embed/v1`;
}

function claimFrom({ widget, params }: Record<string, unknown>): EmbedClaim {
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  const isWhole = isObject && Object.values(params).every((value) => typeof value === "string");
  if (typeof widget !== "string" || !isWhole) throw new Error("a token names a widget and its parameters");
  return { widget, params: params as EmbedClaim["params"] };
}

/** What a token lets see; rejects with jose's JWTExpired for one that was good, else with any error. */
export async function verifiedClaim(
  token: string,
  { keys, longest, audience }: EmbedTokenSettings,
  now: Date,
): Promise<EmbedClaim> {
  if (token.length > MOST_LETTERS) throw new Error("a token is no book");
  const { payload } = await jwtVerify(
    token,
    ({ kid, crit }) => {
      const key = keys.find(({ id }) => id === kid);
      if (!key || crit !== undefined)
        throw new Error("a token names one of our keys, and nothing to understand");
      return key.secret;
    },
    {
      algorithms: [ALGORITHM],
      typ: TYPE,
      audience,
      requiredClaims: ["exp", "iat"],
      maxTokenAge: longest,
      clockTolerance: TOLERANCE,
      currentDate: now,
    },
  );
  const { exp = Number.POSITIVE_INFINITY, iat = 0 } = payload;
  if (exp - iat > longest) throw new Error("a token lives no longer than it may");
  return claimFrom(payload);
}

/** @param seconds how long it is good */
export function signedToken(
  { widget, params }: EmbedClaim,
  { id, secret }: EmbedKey,
  { audience, seconds, now }: { audience: string; seconds: number; now: Date },
): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT({ widget, params })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: id })
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(secret);
}
