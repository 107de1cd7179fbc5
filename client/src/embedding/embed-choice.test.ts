import { describe, expect, test } from "vitest";
import {
  atWidth,
  chosenLink,
  colourOf,
  type EmbedChoice,
  type EmbeddedFigures,
  isFontName,
} from "./embed-choice.ts";
import { type WidgetLink, widgetHref } from "./widget-link.ts";

const link: WidgetLink = { widget: "ranking", search: { indicator: "DTI", year: "2022" } };
const usual: EmbedChoice = {
  width: 640,
  lang: "vi",
  theme: "light",
  accent: "",
  background: "",
  font: "",
  rows: null,
  isNewest: false,
};
const today: EmbeddedFigures = { boundaries: "AS_REPORTED", asOf: null, recordedBy: null };

const chosen = (choice: Partial<EmbedChoice>, figures: Partial<EmbeddedFigures> = {}) =>
  widgetHref(chosenLink(link, { ...usual, ...choice }, { ...today, ...figures }));

describe("an address says what was chosen", () => {
  test.each([
    ["nothing that is usual", {}, {}, "indicator=DTI&year=2022"],
    ["the language", { lang: "en" }, {}, "indicator=DTI&year=2022&lang=en"],
    ["the theme", { theme: "auto" }, {}, "indicator=DTI&year=2022&theme=auto"],
    [
      "no theme beside a background that has its own",
      { theme: "dark", background: "fff8e7" },
      {},
      "indicator=DTI&year=2022&background=fff8e7",
    ],
    [
      "the theme where what is behind shows through",
      { theme: "dark", background: "transparent" },
      {},
      "indicator=DTI&year=2022&theme=dark&background=transparent",
    ],
    ["rows, none of them too", { rows: 0 }, {}, "indicator=DTI&year=2022&rows=0"],
    ["no year where it is to be the newest", { isNewest: true }, {}, "indicator=DTI"],
    [
      "colours and font of the host",
      { accent: "1f6394", background: "transparent", font: "Times New Roman" },
      {},
      "indicator=DTI&year=2022&accent=1f6394&background=transparent&font=Times+New+Roman",
    ],
    ["whose boundaries", {}, { boundaries: "CURRENT" }, "indicator=DTI&year=2022&boundaries=current"],
    ["as of which day", {}, { asOf: "2022-12-31" }, "indicator=DTI&year=2022&asOf=2022-12-31"],
    [
      "which moment is kept",
      {},
      { asOf: "2022-12-31", recordedBy: "2023-01-01T00:00:00.000Z" },
      "indicator=DTI&year=2022&asOf=2022-12-31&recordedBy=2023-01-01T00%3A00%3A00.000Z",
    ],
    ["no moment without its day", {}, { recordedBy: "2023-01-01T00:00:00.000Z" }, "indicator=DTI&year=2022"],
  ] as const)("%s", (_, choice, figures, search) => {
    expect(chosen(choice, figures)).toBe(`/embed/v1/ranking?${search}`);
  });

  test("the width where it is a picture's", () => {
    expect(widgetHref(atWidth(chosenLink(link, usual, today), 320), ".svg")).toBe(
      "/embed/v1/ranking.svg?indicator=DTI&year=2022&width=320",
    );
  });
});

test.each([
  ["1F6394", "1f6394"],
  [" #1f6394 ", "1f6394"],
  ["1f639", null],
  ["1f63944", null],
  ["red", null],
  ["", null],
])("%o is the colour %o", (typed, colour) => {
  expect(colourOf(typed)).toBe(colour);
});

test.each([
  ["Times New Roman", true],
  ["Be Vietnam Pro", true],
  ['Arial";}', false],
  ["a, b", false],
  ["-x", false],
  ["", false],
])("%o can be a font: %o", (typed, can) => {
  expect(isFontName(typed)).toBe(can);
});
