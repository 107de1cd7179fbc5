import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { BulletGraph, type BulletGraphProps } from "./BulletGraph.tsx";

const props: BulletGraphProps = {
  target: sampleFigure(300, { origin: "DERIVED", rule: "D6" }),
  actual: sampleFigure(250, { bound: "MORE_THAN", status: "ESTIMATED" }),
  previous: sampleFigure(220),
  direction: "HIGHER",
  scale: { domain: [0, 400], reversed: false, ticks: [0, 200, 400], times: 1 },
  locale: "VI",
  width: 318,
};

test("says in words what it draws", () => {
  const markup = renderToStaticMarkup(<BulletGraph {...props} />);
  expect(markup).toContain(
    'aria-label="Thực hiện: trên 250 tỷ đồng (ước); kế hoạch: ≈ 300 tỷ đồng; năm trước: 220 tỷ đồng"',
  );
});

test("says what is missing", () => {
  const markup = renderToStaticMarkup(
    <BulletGraph {...props} actual={null} locale="EN" missing="not reported" />,
  );
  expect(markup).toContain('aria-label="Actual: not reported; target: ≈ VND 300 billion');
});

test("is silent where the figures stand beside it", () => {
  expect(renderToStaticMarkup(<BulletGraph {...props} decorative />)).toContain('aria-hidden="true"');
});

test("only the large one has its axis with it", () => {
  expect(renderToStaticMarkup(<BulletGraph {...props} size="large" />)).toContain(">200</text>");
  expect(renderToStaticMarkup(<BulletGraph {...props} />)).not.toContain(">200</text>");
});
