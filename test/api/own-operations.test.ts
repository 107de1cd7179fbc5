import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DocumentNode, Kind, Lexer, type OperationDefinitionNode, print, Source, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { buildGraphQLSchema } from "../../server/src/graphql/build-schema.ts";
import { DocumentMeasure } from "../../server/src/graphql/limits/document-size.ts";
import { listSizes } from "../../server/src/graphql/limits/list-sizes.ts";
import { answerSize } from "../../server/src/graphql/limits/query-cost.ts";
import { QUERY_LIMITS } from "../../server/src/graphql/limits/query-limits.ts";
import { listFields } from "../support/list-fields.ts";

describe("the product's own operations keep away from the limits", () => {
  /** How near an operation may come to a limit, so that data and pages may grow. */
  const ROOM = 0.85;
  const schema = buildGraphQLSchema();

  const tokensOf = (text: string) => {
    const lexer = new Lexer(new Source(text));
    let count = 0;
    while (lexer.advance().kind !== "<EOF>") count += 1;
    return count;
  };

  /** As large as they come. */
  const largest: Record<string, unknown> = {
    "Int!": 200,
    "ID!": "vn63-40",
    "[ID!]!": ["a", "b", "c"],
    "[Int!]!": [2020, 2021, 2022],
    "Boolean!": true,
    "String!": "bưu chính",
    "Boundaries!": "CURRENT",
    "Locale!": "EN",
    "AttainmentFilter!": {},
    "FloatFilter!": { gte: 0 },
    "[AttainmentOrder!]!": ["YEAR_DESC"],
  };

  const variablesOf = ({ variableDefinitions }: OperationDefinitionNode) =>
    Object.fromEntries(
      (variableDefinitions ?? [])
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(({ variable, type }) => {
          if (!(print(type) in largest)) throw new Error(`${print(type)} needs a largest value`);
          return [variable.name.value, largest[print(type)]];
        }),
    );

  const folder = fileURLToPath(new URL("../../client/src/generated/documents", import.meta.url));
  const documents = readdirSync(folder).flatMap((file) => ({ file: `${folder}/${file}`, name: file }));

  test.each(documents)("$name", async ({ file }) => {
    const parts = (await import(file)) as Record<string, DocumentNode>;
    for (const [name, document] of Object.entries(parts).filter(([key]) => key.endsWith("Document"))) {
      const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
      if (!operation) throw new Error(`${name} has no operation`);
      let directives = 0;
      visit(document, {
        Directive() {
          directives += 1;
        },
      });
      const size = {
        ...new DocumentMeasure(document).sizeOf(operation),
        directives,
        tokens: tokensOf(print(document)),
        ...answerSize(schema, { document, variables: variablesOf(operation) }),
      };
      for (const [limit, found] of Object.entries(size) as [keyof typeof size, number][]) {
        expect(found, `${limit} of ${name}`).toBeLessThanOrEqual(QUERY_LIMITS[limit] * ROOM);
      }
    }
  });

  test("how long a list without pages gets is known of each, and of nothing else", () => {
    expect(Object.keys(listSizes).sort()).toEqual(listFields(schema).sort());
  });

  test("what documentation says of the limits is what holds", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    for (const most of Object.values(QUERY_LIMITS))
      expect(example).toMatch(new RegExp(`^MAX_QUERY_\\w+=${most}$`, "m"));
  });
});
