import { expect, test } from "vitest";
import { copiedTable } from "./copied-table.ts";
import type { ListColumn } from "./list-column.ts";

interface Row {
  name: string;
  unit: string | null;
  plan: string | null;
  value: number | null;
}

const columns: ListColumn<Row>[] = [
  {
    id: "name",
    head: "Chỉ tiêu",
    width: 100,
    cell: ({ name }) => name,
    value: ({ name }) => name,
    copiedWith: [
      { head: "Đơn vị", value: ({ unit }) => unit },
      { head: "Kế hoạch của", value: ({ plan }) => plan },
    ],
  },
  { id: "value", head: "Thực hiện", width: 100, cell: ({ value }) => value, value: ({ value }) => value },
];

test("small print becomes a column of its own, where any row has it; a column in sight stays even when it is empty", () => {
  const rows = [
    { name: "Thu ngân sách", unit: "tỷ đồng", plan: null, value: null },
    { name: "Xếp hạng", unit: null, plan: null, value: null },
  ];
  expect(copiedTable(rows, columns)).toEqual({
    heads: ["Chỉ tiêu", "Đơn vị", "Thực hiện"],
    rows: [
      ["Thu ngân sách", "tỷ đồng", null],
      ["Xếp hạng", null, null],
    ],
  });
});
