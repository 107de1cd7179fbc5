/** A secret that embed tokens are signed with, and the name it goes by in them. */
export interface EmbedKey {
  id: string;
  secret: Uint8Array;
}

const KEY = /^([\w.-]{1,40}):([\w-]+=*)$/;
/** What HMAC with SHA-256 wants, at least. */
const FEWEST_BYTES = 32;

/**
 * "name:secret,name:secret": the first signs, each of them is taken, so that one can follow another.
 * Null where that is not what stands there: what is wrong with a secret is not told, lest a log keeps it.
 */
export function embedKeysFrom(text: string): EmbedKey[] | null {
  const keys: EmbedKey[] = [];
  for (const part of text.split(",")) {
    const [, id, secret] = KEY.exec(part.trim()) ?? [];
    if (id === undefined || secret === undefined) return null;
    const bytes = new Uint8Array(Buffer.from(secret, "base64url"));
    if (bytes.length < FEWEST_BYTES || keys.some((key) => key.id === id)) return null;
    keys.push({ id, secret: bytes });
  }
  return keys;
}
