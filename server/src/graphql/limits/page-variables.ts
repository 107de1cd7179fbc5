import { type DocumentNode, Kind, visit } from "graphql";

/** Variables that say how long a page may get: the only numbers that an answer's size follows from. */
export function pageVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (name.value === "first" && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}
