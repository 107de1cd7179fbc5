import { resolve } from "node:path";

export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:/i.test(url);
}

/** An unescaped # or / in a password cuts the address there, and the rest of it reads as something else. */
function isWhole(url: string): boolean {
  if (!(/^\w+:\/\//.test(url) && URL.canParse(url))) return false;
  const { hash, pathname } = new URL(url);
  return hash === "" && !pathname.includes("@");
}

/** Where the figures are kept: postgres://… as given or the full path of a file; null where the text is neither. */
export function databaseUrlFrom(text: string): string | null {
  if (isPostgresUrl(text)) return isWhole(text) ? text : null;
  const path = text.replace(/^(sqlite|file):(\/\/)?/, "");
  const hasScheme = /^[a-z][a-z0-9+.-]+:/i.test(path);
  return hasScheme || path === "" ? null : resolve(path);
}

/** An address that may stand in a message: who and which password is left out, even where it is malformed. */
export function withoutSecrets(url: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(url)) return url;
  const address = url.replace(/\?.*$/s, "");
  return address.includes("@") ? address.replace(/\/\/.*@/s, "//…@") : address.replace(/\/\/.*$/s, "//…");
}
