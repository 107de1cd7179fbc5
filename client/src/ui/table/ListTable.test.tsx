// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { afterEach, expect, test } from "vitest";
import { ListTable } from "./ListTable.tsx";
import { ListTools } from "./ListTools.tsx";
import type { ListColumn } from "./list-column.ts";
import type { Sort } from "./sort.ts";
import { useList } from "./useList.ts";
import { useTableCopy } from "./useTableCopy.ts";

afterEach(cleanup);

interface Place {
  name: string;
  people: number | null;
  note: string;
}

const places: Place[] = [
  { name: "Hà Nội", people: 8_500_000, note: "" },
  { name: "Điện Biên", people: null, note: "" },
  { name: "Đắk Lắk", people: 1_900_000, note: "" },
  { name: "Dung Quất", people: 0, note: "" },
];

/** names of the rows drawn */
const drawn: string[] = [];

function columnsOf(): ListColumn<Place>[] {
  return [
    {
      id: "name",
      head: "Tỉnh",
      width: 100,
      value: ({ name }) => name,
      cell: ({ name }) => {
        drawn.push(name);
        return name;
      },
    },
    {
      id: "people",
      head: "Số dân",
      width: 100,
      value: ({ people }) => people,
      cell: ({ people }) => people ?? "—",
    },
    {
      id: "note",
      head: "Ghi chú",
      width: 100,
      unsortable: true,
      value: ({ note }) => note,
      cell: ({ note }) => note,
    },
    {
      id: "letters",
      head: "Chữ",
      width: 60,
      optional: true,
      value: ({ name }) => name.length,
      cell: () => "",
    },
  ];
}

function Example({ rows = places, chosen = null }: { rows?: Place[]; chosen?: string[] | null }) {
  const [sort, onSort] = useState<Sort | null>(null);
  const columns = useMemo(columnsOf, []);
  const list = useList({
    columns,
    rows,
    rowKey: ({ name }) => name,
    sort,
    onSort,
    chosen,
    onChoose: () => {},
  });
  const copy = useTableCopy({ list });
  return (
    <>
      <ListTools list={list} copy={copy} locale="VI" />
      <ListTable list={list} copy={copy} caption="Các tỉnh" locale="VI" />
    </>
  );
}

const names = () => screen.getAllByRole("rowheader").map((head) => head.textContent);
const head = (name: string) => screen.getByRole("columnheader", { name });
const press = (name: string) => fireEvent.click(within(head(name)).getByRole("button"));

test("a head sorts upwards, downwards and not at all, and says so; what is absent stays last", () => {
  render(<Example />);
  expect(head("Số dân").getAttribute("aria-sort")).toBe("none");
  press("Số dân");
  expect(head("Số dân").getAttribute("aria-sort")).toBe("ascending");
  expect(names()).toEqual(["Dung Quất", "Đắk Lắk", "Hà Nội", "Điện Biên"]);
  press("Số dân");
  expect(head("Số dân").getAttribute("aria-sort")).toBe("descending");
  expect(names()).toEqual(["Hà Nội", "Đắk Lắk", "Dung Quất", "Điện Biên"]);
  press("Tỉnh");
  expect(head("Số dân").getAttribute("aria-sort")).toBe("none");
  expect(names()).toEqual(["Dung Quất", "Đắk Lắk", "Điện Biên", "Hà Nội"]);
  press("Tỉnh");
  press("Tỉnh");
  expect(names()).toEqual(places.map(({ name }) => name));
});

test("rows that change nothing but their place are not drawn anew", () => {
  render(<Example />);
  drawn.length = 0;
  press("Số dân");
  expect(names()).toEqual(["Dung Quất", "Đắk Lắk", "Hà Nội", "Điện Biên"]);
  expect(drawn).toEqual([]);
});

test("a column without an order has no button", () => {
  render(<Example />);
  expect(head("Ghi chú").getAttribute("aria-sort")).toBeNull();
  expect(within(head("Ghi chú")).queryByRole("button")).toBeNull();
});

test("the first column is there whatever was chosen", () => {
  render(<Example chosen={["letters", "nothing"]} />);
  expect(screen.getAllByRole("columnheader").map((each) => each.textContent)).toEqual(["Tỉnh", "Chữ"]);
});

test("copying without a selection takes the whole table in its order, numbers as numbers", () => {
  render(<Example />);
  press("Số dân");
  const copied: string[] = [];
  const clipboardData = { setData: (_: string, text: string) => copied.push(text) };
  fireEvent.copy(screen.getByRole("region", { name: "Các tỉnh" }), { clipboardData });
  expect(copied).toEqual([
    "Tỉnh\tSố dân\tGhi chú\nDung Quất\t0\t\nĐắk Lắk\t1900000\t\nHà Nội\t8500000\t\nĐiện Biên\t\t",
  ]);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Đã chép 4 dòng");
});

test("of a long list only some rows stand in the page, numbered in the whole; on paper all do", () => {
  const rows = Array.from({ length: 500 }, (_, place) => ({
    name: `Tỉnh ${place}`,
    people: place,
    note: "",
  }));
  render(<Example rows={rows} />);
  const table = screen.getByRole("table");
  expect(table.getAttribute("aria-rowcount")).toBe("501");
  expect(screen.queryAllByRole("rowheader").length).toBeLessThan(150);
  fireEvent(window, new Event("beforeprint"));
  expect(screen.getAllByRole("rowheader")).toHaveLength(500);
  fireEvent(window, new Event("afterprint"));
  expect(screen.queryAllByRole("rowheader").length).toBeLessThan(150);
});
