import { expect, test } from "vitest";
import { widgetNotesVi } from "../i18n/widget-notes.vi.ts";
import { sourcesBehind } from "./sources-behind.ts";

const nodes = [{ sources: [{ id: "A", publisher: "UBND tỉnh", publishedOn: "2019-12-06" }] }];

test("the reports behind a list are named", () => {
  expect(sourcesBehind({ totalCount: 1, nodes }, "VI", widgetNotesVi)).toEqual({
    source: "UBND tỉnh, 6/12/2019",
    note: null,
  });
});

test("of a list that was not looked through nobody is named", () => {
  expect(sourcesBehind({ totalCount: 2, nodes }, "VI", widgetNotesVi)).toEqual({
    source: null,
    note: "Số liệu đọc từ nhiều báo cáo.",
  });
});
