import { type GraphQLObjectType, isIntrospectionType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { buildGraphQLSchema } from "./build-schema.ts";

const schema = buildGraphQLSchema();
const mutation = schema.getMutationType();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type) && type !== mutation,
);
const resolverOf = (typeName: string, field: string) =>
  types.find(({ name }) => name === typeName)?.getFields()[field]?.resolve;

/** As graphql-js asks it. */
function ask(typeName: string, field: string, root: unknown, args = {}): unknown {
  const resolve = resolverOf(typeName, field);
  if (!resolve) throw new Error(`${typeName}.${field} has no method`);
  return resolve(root, args, {}, {} as never);
}

describe("fields are resolved with nothing in between", () => {
  test("arguments are not awaited", () => {
    const titleWords = { VI: "một", EN: "one" };
    expect(ask("ExplanationStep", "title", { titleWords }, { locale: "EN" })).toBe("one");
  });

  test("an object is not copied", () => {
    const all = [{ id: "a" }, { id: "b" }];
    const [first] = ask("AttainmentChanges", "changes", { all }, { first: 1 }) as unknown[];
    expect(first).toBe(all[0]);
  });

  test("a method of an interface resolves the field of each type that has it", () => {
    for (const type of ["Target", "Actual"]) expect(resolverOf(type, "source")).toBeDefined();
  });

  test("a property has no resolver", () => {
    for (const [type, field] of [
      ["Attainment", "verdict"],
      ["Amount", "value"],
      ["Province", "nameVi"],
      ["GrowthComparison", "targetGrowth"],
    ]) {
      expect(resolverOf(type ?? "", field ?? ""), `${type}.${field}`).toBeUndefined();
    }
  });

  test("a field with arguments has a method", () => {
    const without = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args, resolve }) => args.length > 0 && !resolve)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(without).toEqual([]);
  });

  test("a list is counted when that is asked for, and not before", () => {
    let counted = 0;
    const totalCount = () => {
      counted += 1;
      return 7;
    };
    expect([counted, ask("TargetConnection", "totalCount", { totalCount }), counted]).toEqual([0, 7, 1]);
    expect(ask("TargetConnection", "totalCount", { totalCount: 3 })).toBe(3);
  });
});
