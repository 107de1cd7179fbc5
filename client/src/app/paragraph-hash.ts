const HASH = /^paragraph-(\d+)$/;

/** Where a paragraph of a report stands in its page's address. */
export function paragraphHash(paragraph: number): string {
  return `paragraph-${paragraph}`;
}

/** The paragraph that an address asks for; null where it asks for none. */
export function paragraphOf(hash: string): number | null {
  const number = HASH.exec(hash)?.[1];
  return number === undefined ? null : Number(number);
}
