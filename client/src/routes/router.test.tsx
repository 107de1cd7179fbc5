// @vitest-environment happy-dom
import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { overviewMessages } from "../i18n/overview.ts";
import { makeRouter } from "./router.tsx";
import { emptyOverview, noRows } from "./testing/empty-overview.ts";

// pages are loaded on demand, and a busy machine takes its time to compile them
configure({ asyncUtilTimeout: 8000 });

const noFigures = emptyOverview(2016, [2014]);

const realFigures = { dataVersion: { generated: false } };

let answer: () => Promise<Response>;
const answers = (data: object) => () => Promise.resolve(Response.json({ data }));

beforeEach(() => {
  vi.stubGlobal("fetch", (_: string, { body }: { body: string }) =>
    JSON.parse(body).operationName === "FiguresOrigin" ? answers(realFigures)() : answer(),
  );
  vi.stubGlobal("scrollTo", () => {});
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(address: string) {
  window.history.replaceState(null, "", address);
  const router = makeRouter();
  render(
    <ApolloProvider client={router.options.context.client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return router;
}

test("a year without figures is said to have none, in the language of the address", async () => {
  answer = answers(noFigures);
  open("/?year=2016&lang=en");
  expect(await screen.findByRole("heading", { name: "No figures for 2016 yet" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  await waitFor(() => expect(document.title).toBe("Overview 2016 · Đối Chiếu"));
});

test("the language goes along with every link and leaves with its own", async () => {
  answer = answers(noFigures);
  open("/?year=2016&lang=en");
  await screen.findByRole("heading", { level: 1 });
  expect(screen.getByRole("link", { name: "Methodology" }).getAttribute("href")).toBe("/methodology?lang=en");
  expect(screen.getByRole("link", { name: /2014/ }).getAttribute("href")).toBe("/?year=2014&lang=en");
  fireEvent.click(screen.getByRole("link", { name: "VI, Tiếng Việt" }));
  expect(await screen.findByRole("heading", { name: "Chưa có số liệu năm 2016" })).toBeTruthy();
  expect(window.location.search).toBe("?year=2016");
  expect(document.documentElement.lang).toBe("vi");
});

test("a page that cannot be loaded leaves the frame alive and can be tried again", async () => {
  // React and the router report what they caught
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  open("/?year=2016");
  expect(await screen.findByRole("heading", { name: "Không tải được số liệu" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Phương pháp" })).toBeTruthy();
  answer = answers(noFigures);
  fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("heading", { name: "Chưa có số liệu năm 2016" })).toBeTruthy();
});

test("texts that do not come are a page that could not be loaded, too", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(overviewMessages, "load").mockRejectedValueOnce(new TypeError("Failed to fetch"));
  answer = answers(noFigures);
  open("/?year=2016");
  fireEvent.click(await screen.findByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("heading", { name: "Chưa có số liệu năm 2016" })).toBeTruthy();
});

test("the page stays in sight until its other language has come", async () => {
  answer = answers(noFigures);
  open("/?year=2016");
  await screen.findByRole("heading", { name: "Chưa có số liệu năm 2016" });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const { load } = overviewMessages;
  const loading = vi.spyOn(overviewMessages, "load");
  loading.mockImplementation((locale) => (locale === "EN" ? arrived.then(() => load(locale)) : load(locale)));
  fireEvent.click(screen.getByRole("link", { name: "EN, English" }));
  await waitFor(() => expect(loading).toHaveBeenCalledWith("EN"));
  expect(screen.getByRole("heading", { name: "Chưa có số liệu năm 2016" })).toBeTruthy();
  loading.mockRestore();
  arrive();
  expect(await screen.findByRole("heading", { name: "No figures for 2016 yet" })).toBeTruthy();
});

test("a province that does not exist is not found, and so is an unknown address", async () => {
  answer = answers({
    province: null,
    sectors: [],
    years: [],
    report: { value: 2019, attainments: noRows },
  });
  open("/provinces/nowhere?year=2019");
  expect(await screen.findByRole("heading", { name: "Không có trang này" })).toBeTruthy();
  cleanup();
  open("/nowhere");
  expect(await screen.findByRole("heading", { name: "Không có trang này" })).toBeTruthy();
});

test("without a year in the address the page shows the one that the server chose, in one question", async () => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", (_: string, { body }: { body: string }) => {
    const { operationName, variables } = JSON.parse(body);
    if (operationName === "FiguresOrigin") return answers(realFigures)();
    asked.push([operationName, variables]);
    return answers(noFigures)();
  });
  open("/");
  expect(await screen.findByRole("heading", { name: "Chưa có số liệu năm 2016" })).toBeTruthy();
  expect(asked).toEqual([["Overview", { year: null, boundaries: "AS_REPORTED", asOf: null }]]);
});
