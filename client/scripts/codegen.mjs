/**
 * Turns the GraphQL documents beside the components into typed, parsed documents, so that the browser needs no
 * GraphQL parser: src/**\/*.graphql and ../schema/schema.graphql → src/generated/documents.ts,
 * the door to their types and to one file of documents for each .graphql file; and src/generated/trusted-documents.json,
 * by which a server knows them that answers nothing else.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, print, visit } from "graphql";

const client = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = join(client, "../schema/schema.graphql");
const outputFile = join(client, "src/generated/documents.ts");
const trustedFile = join(client, "src/generated/trusted-documents.json");
const typesFile = join(client, "src/generated/operations.ts");

const documents = readdirSync(join(client, "src"), { recursive: true })
  // the playground's samples are texts for its editor
  .filter((file) => file.endsWith(".graphql") && !file.startsWith("playground/"))
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

/** The server need not be told where a mask is lifted: masks are of types alone. */
const isUnmask = (node) => node.kind === "Directive" && node.name.value === "unmask";
const withoutUnmask = (definition) =>
  visit(definition, { enter: (node) => (isUnmask(node) ? null : undefined) });

/** As JSON, without the lists that are empty anyway; an empty list value says something and stays. */
function definitionText(node) {
  const isEmpty = (key, value) => Array.isArray(value) && value.length === 0 && key !== "values";
  const json = JSON.stringify(withoutUnmask(node), (key, value) => (isEmpty(key, value) ? undefined : value));
  return `export const ${node.name.value}Definition = ${json};`;
}

const isFragment = (definition) => definition.kind === "FragmentDefinition";

function constantOf(definition) {
  return `${definition.name.value}${isFragment(definition) ? "FragmentDoc" : "Document"}`;
}

/** As the server names a document that it has read: by what it prints as. */
function hashOf(operation) {
  const named = new Map(definitions.map((node) => [node.name.value, node]));
  const parts = partsOf(operation).map((name) => withoutUnmask(named.get(name)));
  return createHash("sha256")
    .update(print({ kind: "Document", definitions: parts }))
    .digest("hex");
}

function typeNamesOf(definition) {
  const name = definition.name.value;
  return isFragment(definition) ? [`${name}Fragment`] : [`${name}Query`, `${name}QueryVariables`];
}

/** Names of the definitions that a document is made of, its own first. */
function partsOf(definition) {
  const name = definition.name.value;
  return [name, ...[...fragmentsOf(definition)].filter((fragment) => fragment !== name)];
}

/** Each definition is written once; a document is the list of those it needs. */
function documentText(definition) {
  const list = partsOf(definition)
    .map((part) => `${part}Definition`)
    .join(", ");
  const types = isFragment(definition) ? [...typeNamesOf(definition), "unknown"] : typeNamesOf(definition);
  return `export const ${constantOf(definition)} = { kind: "Document", definitions: [${list}] } as unknown as TypedDocumentNode<${types.join(", ")}>;`;
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
    skipTypeNameForRoot: true,
    // ISO 8601
    scalars: { Date: "string" },
  },
});

const head = `// Written by "pnpm codegen" from the .graphql files beside the components. Do not edit.`;
const folder = join(dirname(outputFile), "documents");
const homes = new Map(
  documents.flatMap(({ location, document }) =>
    document.definitions.map((node) => [node.name.value, basename(location, ".graphql")]),
  ),
);

/** One file for each .graphql file, so that a page loads what it asks for and nothing else. */
function moduleText({ location, document }) {
  const home = basename(location, ".graphql");
  const needed = new Set(document.definitions.flatMap((node) => [...fragmentsOf(node)]));
  const foreign = [...needed].filter((name) => homes.get(name) !== home).sort();
  const typeNames = document.definitions.flatMap(typeNamesOf).sort();
  return [
    head,
    `import type { TypedDocumentNode } from "@apollo/client";`,
    `import type { ${typeNames.join(", ")} } from "../operations.ts";`,
    ...foreign.map((name) => `import { ${name}Definition } from "./${homes.get(name)}.ts";`),
    ...document.definitions.map(definitionText),
    ...document.definitions.map(documentText),
    "",
  ].join("\n");
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const each of documents)
  writeFileSync(join(folder, `${basename(each.location, ".graphql")}.ts`), moduleText(each));
const exported = documents.flatMap(({ location, document }) => {
  const names = document.definitions.map(constantOf).sort();
  return `export { ${names.join(", ")} } from "./documents/${basename(location, ".graphql")}.ts";`;
});
writeFileSync(typesFile, [head, types.trim(), ""].join("\n"));
writeFileSync(outputFile, [head, `export type * from "./operations.ts";`, ...exported.sort(), ""].join("\n"));
const trusted = definitions.filter((node) => !isFragment(node)).map(hashOf);
writeFileSync(trustedFile, `${JSON.stringify(trusted.sort(), null, 2)}\n`);
