import { readFileSync } from "node:fs";
import { buildSchema, isUnionType, lexicographicSortSchema, printSchema } from "graphql";
import { expect, test } from "vitest";
import { buildGraphQLSchema } from "../../server/src/graphql/build-schema.ts";

const committed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

test("schema/schema.graphql is what the resolvers give; `npm run schema` writes it", () => {
  expect(`${printSchema(lexicographicSortSchema(buildGraphQLSchema()))}\n`).toBe(committed);
});

test("the members of a union can be asked for together: fields of one name have one type", () => {
  const unions = Object.values(buildSchema(committed).getTypeMap()).filter(isUnionType);
  expect(unions.length).toBeGreaterThan(0);
  for (const union of unions) {
    const types = new Map<string, string>();
    for (const field of union.getTypes().flatMap((type) => Object.values(type.getFields()))) {
      expect(`${union.name}.${field.name}: ${types.get(field.name) ?? field.type}`).toBe(
        `${union.name}.${field.name}: ${field.type}`,
      );
      types.set(field.name, String(field.type));
    }
  }
});
