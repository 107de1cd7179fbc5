import { expect, test } from "vitest";
import { provinceParameter, required, yearParameter } from "./parameter.ts";
import type { Widget } from "./widget.ts";
import { widgetRequest } from "./widget-request.ts";

const NOW = "2025-11-15T05:00:00Z";

const ranking: Widget = {
  parameters: { province: required(provinceParameter), year: yearParameter },
  load: () => Promise.reject(new Error("nothing is loaded here")),
};

const asked = (search: string, name = "ranking") =>
  widgetRequest(name, new URLSearchParams(search), { ranking }, NOW);

const mistakeIn = (search: string, name?: string) => {
  const read = asked(search, name);
  return "mistake" in read ? read.mistake : null;
};

const requestOf = (search: string) => {
  const read = asked(search);
  if ("mistake" in read) throw new Error(read.mistake.title);
  return read.request;
};

test("an address is read by the page's own names", () => {
  const { locale, view, values, width, look } = requestOf(
    "province=vn63-46&year=2019&lang=en&boundaries=current&asOf=2020-06-30&width=320&theme=dark&utm_source=portal",
  );
  expect({ locale, view, width }).toEqual({
    locale: "EN",
    view: { boundaries: "CURRENT", asOf: "2020-06-30" },
    width: 320,
  });
  expect(values).toMatchObject({ province: "vn63-46", year: 2019 });
  expect(look).toEqual({ theme: "dark", accent: null, background: null, font: null });
});

test.each([
  ["", "province"],
  ["province=vn63-46&year=20l9", "year"],
  ["province=vn63-46&yaer=2019", "yaer"],
  ["province=vn63-46&province=vn63-48", "province"],
  ["province=../../etc", "province"],
  ["province=vn63-46&lang=fr", "lang"],
  ["province=vn63-46&width=10000", "width"],
  ["province=vn63-46&scale=1.5", "scale"],
  ["province=vn63-46&accent=red", "accent"],
  ["province=vn63-46&asOf=2022-02-30", "asOf"],
  ["province=vn63-46&font=a%22%7D%3Cscript%3E", "font"],
  ["province=vn63-46&constructor=1", "constructor"],
  ["province=vn63-46&__proto__=1", "__proto__"],
])("%s: the mistake names what to mend", (search, name) => {
  const mistake = mistakeIn(search);
  expect(mistake?.status).toBe(400);
  expect(mistake?.title).toContain(`“${name}”`);
  expect(mistake?.remedy).not.toBe("");
});

test("a widget that there is none of is not found, and the others are named", () => {
  expect(mistakeIn("", "rankings")).toMatchObject({
    status: 404,
    remedy: expect.stringContaining("ranking,"),
  });
});

test("what somebody wrote is shown short and without what no document may hold", () => {
  const title = mistakeIn(
    `province=vn63-46&year=${encodeURIComponent(`\u0000\u202E${"9".repeat(200)}`)}`,
  )?.title;
  expect(title).not.toMatch(/\p{C}/u);
  expect(title?.length).toBeLessThan(120);
});

test("a frozen widget names its day, and no instant to come", () => {
  const province = "province=vn63-46";
  expect(mistakeIn(`${province}&recordedBy=2025-11-01T00:00:00Z`)?.title).toContain("asOf");
  expect(mistakeIn(`${province}&asOf=2025-01-01&recordedBy=2025-11-16T00:00:00Z`)?.title).toContain(
    "recordedBy",
  );
  expect(requestOf(`${province}&asOf=2025-01-01&recordedBy=2025-11-01T00:00:00.5Z`).recordedBy).toBe(
    "2025-11-01T00:00:00.5Z",
  );
});

test.each([
  "2025-02-29T10:00:00Z",
  "2025-04-31T10:00:00Z",
  "2025-01-01T24:00:00Z",
  "0100-01-01T00:00:00Z",
  "2025-11-15T05:00:30Z",
])("%s is no instant that has passed", (recordedBy) => {
  const mistake = mistakeIn(`province=vn63-46&asOf=2025-01-01&recordedBy=${recordedBy}`);
  expect(mistake?.title).toContain("recordedBy");
});

test("the theme follows a background where none is asked for, and is refused where it cannot be read", () => {
  const province = "province=vn63-46";
  expect(requestOf(`${province}&background=101820`).look.theme).toBe("dark");
  expect(requestOf(`${province}&background=f4f4f4&theme=auto`).look.theme).toBe("light");
  expect(requestOf(`${province}&background=transparent`).look.theme).toBe("light");
  expect(mistakeIn(`${province}&background=101820&theme=light`)?.remedy).toContain("theme=dark");
});
