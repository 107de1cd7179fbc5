import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { expect, test } from "vitest";
import { buildGraphQLSchema } from "../../server/src/graphql/build-schema.ts";

const committed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

interface Described {
  description?: string | null;
}

function partsOf(type: GraphQLNamedType): [string, Described][] {
  const parts: [string, Described][] = [[type.name, type]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value]);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg]);
    }
  }
  return parts;
}

test("schema/schema.graphql is what the resolvers give; `npm run schema` writes it", () => {
  expect(`${printSchema(lexicographicSortSchema(buildGraphQLSchema()))}\n`).toBe(committed);
});

test("every type, field, argument and enum value says what it is", () => {
  const types = Object.values(buildSchema(committed).getTypeMap());
  const silent = types
    .filter((type) => !(isIntrospectionType(type) || isSpecifiedScalarType(type)))
    .flatMap(partsOf)
    .filter(([, part]) => !part.description?.trim())
    .map(([name]) => name);
  expect(silent).toEqual([]);
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
