// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ChartFrame } from "./ChartFrame.tsx";

afterEach(cleanup);

function frame() {
  render(
    <ChartFrame title="14 of 19 met" locale="EN" table={<p>the table</p>}>
      <p>the drawing</p>
      <input aria-label="search" />
    </ChartFrame>,
  );
  return screen.getByRole("figure", { name: "14 of 19 met" });
}

const shown = () => (screen.queryByText("the table") ? "table" : "drawing");

test("a button changes between drawing and table", () => {
  frame();
  expect(shown()).toBe("drawing");
  fireEvent.click(screen.getByRole("button", { name: "Table" }));
  expect(shown()).toBe("table");
  fireEvent.click(screen.getByRole("button", { name: "Chart" }));
  expect(shown()).toBe("drawing");
});

test("so does the key t, anywhere inside", () => {
  const figure = frame();
  fireEvent.keyDown(figure, { key: "t" });
  expect(shown()).toBe("table");
  fireEvent.keyDown(screen.getByRole("button"), { key: "T" });
  expect(shown()).toBe("drawing");
});

test("but not while somebody writes, and not with another key held", () => {
  const figure = frame();
  fireEvent.keyDown(screen.getByLabelText("search"), { key: "t" });
  fireEvent.keyDown(figure, { key: "t", ctrlKey: true });
  fireEvent.keyDown(figure, { key: "x" });
  expect(shown()).toBe("drawing");
});

test("a chart that is a table itself has nothing to change to", () => {
  render(
    <ChartFrame title="grid" locale="VI">
      <p>the grid</p>
    </ChartFrame>,
  );
  expect(screen.queryByRole("button")).toBeNull();
});
