const INSTANT = /^(19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * The instant by which a frozen link's figures were on record, as facts carry it (ISO 8601 with milliseconds, UTC);
 * null for any other link, and for one that the client's build refuses.
 */
export function recordedByOf(search: URLSearchParams): string | null {
  const [text = "", ...more] = search.getAll("recordedBy");
  const isFrozen = more.length === 0 && INSTANT.test(text) && search.has("asOf");
  const instant = new Date(isFrozen ? text : Number.NaN);
  const isKnown = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 19));
  return isKnown ? instant.toISOString() : null;
}
