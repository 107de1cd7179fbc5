/** An origin as an address has it, or all those below a domain. */
const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i;

/** The application shows them itself, to whoever is about to embed one. */
const OURSELVES = "'self'";

/**
 * Whose pages may have our widgets in a frame, as frame-ancestors takes it.
 * @param text "*", "none", or origins with spaces or commas between; null where it is none of these
 */
export function frameAncestorsFrom(text: string): string | null {
  if (text === "*") return "*";
  if (text === "none") return OURSELVES;
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== "");
  return origins.length > 0 && origins.every((origin) => ORIGIN.test(origin))
    ? [OURSELVES, ...origins].join(" ")
    : null;
}
