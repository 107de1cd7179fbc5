import { expect, test } from "vitest";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { type FrameState, layoutFrame, SIDE } from "./frame.layout.ts";

const state: FrameState = {
  about: "Thừa Thiên Huế, 2019",
  title: "Xuất khẩu ước đạt 950 triệu USD, bằng 90,05% kế hoạch",
  notes: ["Đơn vị: triệu USD."],
  source: "Nguồn: UBND tỉnh, 6/12/2019",
  warning: null,
  maker: "Đối Chiếu",
  body: { width: 288, height: 100 },
  width: 320,
};

test("no line reaches over the edge, and the maker's name stands in the last", () => {
  for (const width of [240, 320, 640, 1200]) {
    const { lines, height } = layoutFrame({
      ...state,
      width,
      body: { width: width - 2 * SIDE, height: 100 },
    });
    for (const { text, style } of lines)
      expect(textWidth(text, textStyles[style])).toBeLessThanOrEqual(width - 2 * SIDE);
    const [maker] = lines.slice(-1);
    expect(maker?.text).toBe("Đối Chiếu");
    expect((maker?.y ?? 0) + textStyles.by.leading).toBeLessThan(height);
  }
});

test("the maker goes below a source that leaves no room", () => {
  const of = (source: string) => {
    const { lines } = layoutFrame({ ...state, source });
    return (lines.at(-1)?.y ?? 0) - (lines.at(-2)?.y ?? 0);
  };
  expect(of("Nguồn: UBND tỉnh")).toBe(0);
  expect(of("Nguồn: Ủy ban nhân dân tỉnh Thừa Thiên Huế, 2019")).toBeGreaterThan(0);
});

test("without a drawing the notes follow the title", () => {
  const [withBody, without] = [layoutFrame(state), layoutFrame({ ...state, body: null })];
  expect(withBody.height - without.height).toBe(100 + 10);
});

test("a drawing that needs more room widens the whole", () => {
  expect(layoutFrame({ ...state, body: { width: 500, height: 10 } }).width).toBe(500 + 2 * SIDE);
});
