// @vitest-environment happy-dom
import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { makeRouter } from "./router.tsx";
import { emptyOverview } from "./testing/empty-overview.ts";

// pages are loaded on demand, and a busy machine takes its time to compile them
configure({ asyncUtilTimeout: 8000 });

const { drawn } = vi.hoisted(() => ({ drawn: { masthead: 0 } }));

vi.mock("../app/Logo.tsx", () => ({
  Logo: () => {
    drawn.masthead++;
    return null;
  },
}));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a year is chosen from the press on, before its figures come, and nothing around the page is drawn for it", async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.stubGlobal("scrollTo", () => {});
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    const { operationName, variables } = JSON.parse(body);
    if (operationName === "FiguresOrigin")
      return Response.json({ data: { dataVersion: { generated: false } } });
    if (variables.year === 2014) await arrived;
    return Response.json({ data: emptyOverview(variables.year, [2014, 2016]) });
  });
  window.history.replaceState(null, "", "/?year=2016&lang=en");
  const router = makeRouter();
  render(
    <ApolloProvider client={router.options.context.client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  await screen.findByRole("heading", { name: "No figures for 2016 yet" });
  const before = drawn.masthead;
  const year = () => screen.getByRole("link", { name: /^2014/ });
  expect(year().getAttribute("aria-current")).toBeNull();
  fireEvent.click(year());
  await vi.waitFor(() => expect(year().getAttribute("aria-current")).toBe("page"));
  expect(screen.getByRole("heading", { name: "No figures for 2016 yet" })).toBeTruthy();
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
  arrive();
  await screen.findByRole("heading", { name: "No figures for 2014 yet" });
  expect(drawn.masthead).toBe(before);
});
