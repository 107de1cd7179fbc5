// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DataTable } from "./DataTable.tsx";

test("an empty cell is marked, so that on a narrow screen its head does not stand there alone; zero is none", () => {
  render(
    <DataTable
      caption="Số liệu"
      rows={[{ id: "a", status: null, count: 0 }]}
      rowKey={({ id }) => id}
      stacks
      columns={[
        { id: "id", head: "Mã", cell: ({ id }) => id },
        { id: "status", head: "Độ chắc", cell: ({ status }) => status },
        { id: "count", head: "Số", cell: ({ count }) => count },
      ]}
    />,
  );
  const [status, count] = screen.getAllByRole("cell");
  expect(status?.dataset).toMatchObject({ head: "Độ chắc", empty: "true" });
  expect(count?.dataset.empty).toBeUndefined();
});
