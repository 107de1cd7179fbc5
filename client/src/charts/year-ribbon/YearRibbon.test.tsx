// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { type LinkProps, PlainLink } from "../../ui/PlainLink.tsx";
import { YearRibbon } from "./YearRibbon.tsx";

afterEach(cleanup);

/** addresses of the years drawn */
const drawn: string[] = [];

function CountedLink(props: LinkProps) {
  drawn.push(props.href);
  return <PlainLink {...props} />;
}

test("a step draws the year before and the one after, and no other", () => {
  const years = [2018, 2019, 2020, 2021].map((year) => ({ year, counts: { MET: 3 } }));
  const hrefOf = (year: number) => `#${year}`;
  const ribbon = (current: number) => (
    <YearRibbon
      years={years}
      current={current}
      hrefOf={hrefOf}
      Link={CountedLink}
      locale="EN"
      label="Years"
    />
  );
  const { rerender } = render(ribbon(2019));
  drawn.length = 0;
  rerender(ribbon(2021));
  expect(drawn).toEqual(["#2019", "#2021"]);
});
