import { createHash, randomBytes } from "node:crypto";

/** By which people and scanners of leaked secrets know one. */
const PREFIX = "dc_";
const SECRET_BYTES = 32;
const SECRET = /^dc_[A-Za-z0-9_-]{43}$/;

/** The text of a new token: 256 bits from the system's source of randomness. */
export function newSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString("base64url");
}

/** Could this be one? Whatever could not is refused without asking the database. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/** What is kept of one. It has 256 random bits, so that nothing slower than SHA-256 is needed to keep it from being guessed. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
