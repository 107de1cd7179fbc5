const ENTITIES: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text as it stands in HTML, between two quotation marks as between two tags. */
export function escaped(text: string): string {
  return text.replaceAll(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** true: the name alone; null: not there at all */
export type Attribute = string | number | true | null;

function startTag(name: string, attributes: Readonly<Record<string, Attribute>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  });
  return `<${name}${written.join("")}>`;
}

/** An element with what it holds, which is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, content = ""): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** One that never holds anything. */
export function voidElement(name: string, attributes: Readonly<Record<string, Attribute>>): string {
  return startTag(name, attributes);
}
