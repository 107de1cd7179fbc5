// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { InTurn } from "./InTurn.tsx";

afterEach(cleanup);

function Page({ ids }: { ids: readonly string[] }) {
  return (
    <InTurn
      parts={ids.map((id) => ({
        id,
        className: id,
        fallback: <p>place of {id}</p>,
        content: <p>{id}</p>,
      }))}
    />
  );
}

const texts = () => [...document.querySelectorAll("p")].map(({ textContent }) => textContent);

/** What stands on the page each time that something was drawn. */
function watched(page: ReactNode) {
  const seen: unknown[] = [];
  const look = () => void seen.push(texts());
  const element = (
    <Profiler id="page" onRender={look}>
      {page}
    </Profiler>
  );
  return { seen, element };
}

test("one part after the other is drawn into the place that was kept for it", () => {
  const { seen, element } = watched(<Page ids={["map", "list"]} />);
  render(element);
  expect(seen).toEqual([
    ["place of map", "place of list"],
    ["map", "place of list"],
    ["map", "list"],
  ]);
});

test("once all are there, a part that other figures bring along is drawn with them", () => {
  const first = watched(<Page ids={["map"]} />);
  const { rerender } = render(first.element);
  expect(texts()).toEqual(["map"]);
  const { seen, element } = watched(<Page ids={["map", "growth"]} />);
  rerender(element);
  expect(seen).toEqual([["map", "growth"]]);
});
