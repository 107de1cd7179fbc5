import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Names a program by what its file holds. */
export function fingerprint(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 12);
}
