/**
 * Turns the GraphQL documents beside the components into typed, parsed documents, so that the browser needs no
 * GraphQL parser: src/**\/*.graphql and ../schema/schema.graphql → src/generated/documents.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, visit } from "graphql";

const client = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = join(client, "../schema/schema.graphql");
const outputFile = join(client, "src/generated/documents.ts");

const documents = readdirSync(join(client, "src"), { recursive: true })
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const location = join(client, "src", file);
    return { location, document: parse(readFileSync(location, "utf8"), { noLocation: true }) };
  });
const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.filter((node) => node.kind === "FragmentDefinition").map((node) => [node.name.value, node]),
);

/** The fragments a definition spreads, directly or through others. */
function fragmentsOf(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`${definition.name.value} spreads an unknown fragment: ${value}`);
      if (found.has(value)) return;
      found.add(value);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

/** As JSON, without the lists that are empty anyway; an empty list value says something and stays. */
function definitionText(node) {
  const isEmpty = (key, value) => Array.isArray(value) && value.length === 0 && key !== "values";
  const json = JSON.stringify(node, (key, value) => (isEmpty(key, value) ? undefined : value));
  return `const ${node.name.value}Definition = ${json};`;
}

/** Each definition is written once; a document is the list of those it needs. */
function documentText(definition) {
  const name = definition.name.value;
  const parts = [name, ...[...fragmentsOf(definition)].filter((fragment) => fragment !== name)];
  const list = parts.map((part) => `${part}Definition`).join(", ");
  const [suffix, types] =
    definition.kind === "FragmentDefinition"
      ? ["FragmentDoc", `${name}Fragment, unknown`]
      : ["Document", `${name}Query, ${name}QueryVariables`];
  return `export const ${name}${suffix} = { kind: "Document", definitions: [${list}] } as unknown as TypedDocumentNode<${types}>;`;
}

const schema = readFileSync(schemaFile, "utf8");
const types = await codegen({
  filename: outputFile,
  schema: parse(schema),
  schemaAst: buildSchema(schema),
  documents,
  plugins: [{ "typescript-operations": {} }],
  pluginMap: { "typescript-operations": typescriptOperations },
  config: {
    // Component_prop stays Component_prop
    namingConvention: "keep",
    // Apollo's data masking: a component sees the fields of its own fragment only
    inlineFragmentTypes: "mask",
    customDirectives: { apolloUnmask: true },
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    // ISO 8601
    scalars: { Date: "string" },
  },
});

const text = [
  `// Written by "pnpm codegen" from the .graphql files beside the components. Do not edit.`,
  `import type { TypedDocumentNode } from "@apollo/client";`,
  types.trim(),
  ...definitions.map(definitionText),
  ...definitions.map(documentText),
  "",
].join("\n");

writeFileSync(outputFile, text);
