import { expect, test } from "vitest";
import { textWidth } from "../text-width/text-width.ts";
import { fitName } from "./name-lines.ts";

const room = { width: 46, height: 40, weight: 400 } as const;

test.each([
  ["Huế", ["Huế"]],
  ["Hà Nội", ["Hà", "Nội"]],
  ["Hồ Chí Minh", ["Hồ Chí", "Minh"]],
  ["Bà Rịa - Vũng Tàu", ["Bà Rịa\u00a0–", "Vũng Tàu"]],
])("%s stands in lines of about one length", (name, lines) => {
  expect(fitName(name, { ...room, width: 80 }).lines).toEqual(lines);
});

test.each([30, 36, 46, 60])("in %d px no line is wider than the tile", (width) => {
  for (const name of ["Thừa Thiên Huế", "Thái Nguyên", "Ba Ria - Vung Tau", "Quảng Ngãi"]) {
    const { size, lines } = fitName(name, { ...room, width });
    expect(lines.join(" ").replaceAll(/[\s\u00a0–-]/g, "")).toBe(name.replaceAll(/[\s-]/g, ""));
    for (const line of lines)
      expect(textWidth(line, { size, weight: 400, figures: false })).toBeLessThanOrEqual(width);
  }
});

test("less height: more words on a line, or smaller ones", () => {
  const low = fitName("Thừa Thiên Huế", { ...room, height: 20 });
  expect(low.lines).toEqual(["Thừa", "Thiên Huế"]);
  expect(low.size).toBeLessThan(fitName("Thừa Thiên Huế", room).size);
});

test("a word too long for the smallest size is cut and says so", () => {
  const { size, lines } = fitName("Västernorrland", { ...room, width: 30 });
  expect([size, lines]).toEqual([7, [expect.stringMatching(/^Väst.*…$/)]]);
});

test("words that find no line are not dropped in silence", () => {
  const { lines } = fitName("Thừa Thiên Huế", { ...room, width: 24, height: 12 });
  expect(lines).toEqual([expect.stringMatching(/^Thừa.*…$/)]);
});
