/** A connection keeps them until it is closed; what is asked rarely need not be kept planned. */
const MOST_NAMED = 300;

/** By connection, as the driver knows it: one that is given back and lent again has its statements still. */
const namedBy = new WeakMap<object, Map<string, string>>();

/**
 * A name under which a connection keeps the statement of this text, so that it is parsed and planned once; none where it
 * keeps as many as it should.
 */
export function statementName(client: object, text: string): string | undefined {
  const named = namedBy.get(client) ?? new Map<string, string>();
  namedBy.set(client, named);
  const known = named.get(text);
  if (known !== undefined || named.size >= MOST_NAMED) return known;
  const name = `read_${named.size}`;
  named.set(text, name);
  return name;
}
