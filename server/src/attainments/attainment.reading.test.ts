import type { GraphQLObjectType } from "graphql";
import { describe, expect, it, test } from "vitest";
import { buildGraphQLSchema } from "../graphql/build-schema.ts";
import { AttainmentReading, propertiesBehind } from "./attainment.reading.ts";

const fields = Object.keys((buildGraphQLSchema().getType("Attainment") as GraphQLObjectType).getFields());

test.each(fields)("it is said what Attainment.%s is read from", (field) => {
  expect(() => propertiesBehind(field)).not.toThrow();
});

describe("a row of which only some columns were read", () => {
  const reading = new AttainmentReading(["yearValue", "verdict", "target"]);
  const view = reading.fromRow({ year: 2019, verdictRead: "MET", target: null });

  it("has what was read", () => {
    expect([view.yearValue, view.verdict, view.target]).toEqual([2019, "MET", null]);
  });

  it("refuses what was not, instead of telling it as absent", () => {
    expect(() => view.actual).toThrow(/actual of an attainment was asked for, but not read/);
    expect(() => view.provinceId).toThrow(/provinceId/);
  });

  it("is selected by those columns and no other", () => {
    const { sql, values } = reading.columns("2020-01-01");
    // an amount says its facts by whose row it stands in
    const ofTarget = ['AS "target"', 'AS "provinceId"', 'AS "indicatorCode"'];
    expect(sql.match(/AS "(\w+)"/g)).toEqual(['AS "year"', ...ofTarget, 'AS "verdictRead"']);
    expect(values).toEqual(["2020-01-01"]);
  });

  it("is not said whose it is where nobody asks what its amounts rest on, who is refused then", () => {
    const plain = new AttainmentReading(["target", "yearValue"], false);
    expect(plain.plain).toEqual(["target", "year"]);
    const { target } = plain.fromRow({ year: 2019, target: "95.9 =PA12 M4 +2018" });
    expect(target).toMatchObject({ value: 95.9, unit: "PERCENT", rule: "M4" });
    expect(() => target?.inputIds).toThrow(/inputs of an amount were asked for, but not read/);
  });

  it("may come as a text, which a number with a fraction may not", () => {
    expect(reading.plain).toEqual(["year", "verdictRead", "target", "provinceId", "indicatorCode"]);
    expect(new AttainmentReading(["yearValue", "shortfall"]).plain).toBeNull();
    expect(new AttainmentReading([]).plain).toEqual(["id"]);
  });
});
