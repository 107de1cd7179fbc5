// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Later } from "./Later.tsx";
import { PagePart, pagePart } from "./PagePart.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface PanelProps {
  text: string;
}

function Panel({ text }: PanelProps) {
  return <p>{text}</p>;
}

/** A page whose lower part is a file that comes when it is told to, or does not. */
async function open(file: () => Promise<ComponentType<PanelProps>>) {
  const part = pagePart(file);
  await act(async () => {
    await Promise.resolve();
    render(
      <>
        <h1>headline</h1>
        <Later fallback={<p>place</p>}>
          <PagePart of={part} props={{ text: "figures" }} />
        </Later>
      </>,
    );
  });
}

test("the place is kept until the part has come", async () => {
  let arrive = () => {};
  await open(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve(Panel);
      }),
  );
  expect(screen.getByText("place")).toBeTruthy();
  arrive();
  expect(await screen.findByText("figures")).toBeTruthy();
  expect(screen.queryByText("place")).toBeNull();
});

test("a part that does not come leaves the page alive and can be tried again", async () => {
  // React and the router report what they caught
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  let isOnline = false;
  await open(() => (isOnline ? Promise.resolve(Panel) : Promise.reject(new TypeError("Failed to fetch"))));
  expect(screen.getByRole("alert").textContent).toContain("Không tải được phần này");
  expect(screen.getByRole("heading", { name: "headline" })).toBeTruthy();
  isOnline = true;
  fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("figures")).toBeTruthy();
});
