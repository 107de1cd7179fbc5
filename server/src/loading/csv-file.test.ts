import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readCsvFile } from "./csv-file.ts";
import { tablesOf } from "./tables.ts";

const HEAD = ["province", "indicator", "year", "due_month", "measure", "bound", "value", "source", "note"];

function lines(delimiter: string, ...values: string[]): string {
  const rows = values.map((value, index) => [
    ...["vn63-40", "GRDP", String(2015 + index), "12", "LEVEL", "EXACT"],
    value,
    "NA-2014-01",
    "Nghị quyết HĐND",
  ]);
  return [HEAD, ...rows].map((cells) => cells.join(delimiter)).join("\r\n");
}

const valuesIn = (text: string | Buffer, mark?: "POINT" | "COMMA") => {
  const file = readCsvFile("a.csv", Buffer.from(text), mark);
  const { targets, problems } = tablesOf([file]);
  return { writing: file.writing, values: targets.map(({ value }) => value), problems, targets };
};

describe("a file tells how it is written", () => {
  it.each([
    [",", "COMMA", ['"1.234,5"', "7", '"1.234"'], ["1234.5", "7", "1234"]],
    [";", "COMMA", ["1.234,5", "1.234", "12,50"], ["1234.5", "1234", "12.50"]],
    ["\t", "POINT", ["1,234.5", "1,234", "0.125"], ["1234.5", "1234", "0.125"]],
    [";", "POINT", ["1 234.5", "−2.50"], ["1234.5", "-2.50"]],
    [",", null, ["2886", "7"], ["2886", "7"]],
  ] as const)("%j and a decimal %s", (delimiter, decimalMark, written, values) => {
    const read = valuesIn(lines(delimiter, ...written));
    expect(read).toMatchObject({
      writing: { encoding: "UTF-8", delimiter, decimalMark },
      values,
      problems: [],
    });
  });

  it("with line ends of several kinds", () => {
    const text = `${lines(",", "7", "8", "9").replace(/\r\n(?=vn63-40,GRDP,2016)/, "\n")}\r`;
    expect(valuesIn(text)).toMatchObject({ values: ["7", "8", "9"], problems: [] });
  });

  it("or is told", () => {
    expect(valuesIn(lines(";", "1.234"), "COMMA").values).toEqual(["1234"]);
    expect(valuesIn(lines(";", "1.234"), "POINT").values).toEqual(["1.234"]);
    expect(valuesIn(lines(";", "1,5"), "POINT").problems).toMatchObject([{ field: "value", value: "1,5" }]);
  });

  it("in another encoding it says the same", () => {
    const { targets } = valuesIn(iconv.encode(lines("\t", "7,5"), "utf-16le", { addBOM: true }));
    expect(targets).toMatchObject([{ value: "7.5", note: "Nghị quyết HĐND" }]);
  });
});

it("blank lines, blank columns and lines within quotes do not shift the count", () => {
  const text = `${HEAD.join(",")},,\n\n${HEAD.map(() => "").join(",")},,\n${lines(",", "x").split("\r\n")[1]?.replace("Nghị quyết HĐND", '"one\ntwo"')},,\n${lines(",", "y").split("\r\n")[1]}\n`;
  const { problems } = valuesIn(text);
  expect(problems.map(({ at, value }) => [at, value])).toEqual([
    ["a.csv line 4", "x"],
    ["a.csv line 6", "y"],
  ]);
});

it.each([
  ["regions", "region,scheme,name_vi,name_en"],
  ["provinces", "province,code,scheme,name_vi,name_en,kind,region"],
  ["successions", "predecessor,successor,effective_on"],
  ["sectors", "sector,parent,name_vi,name_en,short_vi,short_en"],
  ["indicators", "indicator,sector,name_vi,name_en,kind,unit,direction,aggregation,definition_en"],
  ["sources", "source,publisher,title,published_on,province,province_basis,url"],
  ["targets", "province,indicator,year,due_month,measure,bound,value,source"],
  ["actuals", "status,source,value,bound,measure,through_month,year,indicator,province"],
  [null, "scheme,name_vi,name_en,parent_code,parent_name_vi,col,row,note"],
  [null, "vi,en,use"],
])("a header is recognised: %s", (table, header) => {
  expect(readCsvFile("a.csv", Buffer.from(`${header}\n`))).toMatchObject({ table });
});
