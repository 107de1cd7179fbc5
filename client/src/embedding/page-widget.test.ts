import { expect, test } from "vitest";
import { pageWidget } from "./page-widget.ts";
import { widgetHref } from "./widget-link.ts";

test.each([
  ["/", "/embed/v1/summary"],
  ["/?year=2019&lang=en", "/embed/v1/summary?year=2019&lang=en"],
  [
    "/provinces/vn63-46?year=2019&boundaries=current&order=gap",
    "/embed/v1/scorecard?province=vn63-46&year=2019&boundaries=current",
  ],
  ["/provinces/vn63-46/", "/embed/v1/scorecard?province=vn63-46"],
  ["/indicators/GRDP?year=2022", "/embed/v1/ranking?indicator=GRDP&year=2022"],
  [
    "/indicators/GRDP?year=2022&provinces=vn63-24%2Cvn63-40&asOf=2022-12-31",
    "/embed/v1/trend?indicator=GRDP&provinces=vn63-24%2Cvn63-40&asOf=2022-12-31",
  ],
  [
    "/indicators/GRDP?provinces=a,%20b,a,,%3Cc%3E,d,e,f",
    "/embed/v1/trend?indicator=GRDP&provinces=a%2Cb%2Cd%2Ce",
  ],
  [
    "/growth?province=vn63-24&sector=ICT&year=2019&lang=vi",
    "/embed/v1/growth?year=2019&province=vn63-24&sector=ICT",
  ],
  [
    "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN?year=2019",
    "/embed/v1/indicator?attainment=vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN",
  ],
  ["/embed/v1/map?year=2019&theme=dark&width=320&token=x&utm_source=y", "/embed/v1/map?year=2019&theme=dark"],
])("%s is shown elsewhere as %s", (page, widget) => {
  const link = pageWidget(page);
  expect(link && widgetHref(link)).toBe(widget);
});

test.each([
  "/provinces",
  "/sources/NA-2014-01",
  "/attainments",
  "/methodology",
  "/provinces/vn63-46/else",
  "/provinces/%3Cscript%3E",
  "//provinces/vn63-46",
  "/embed/v1/nothing",
  "/embed/v1/map.svg",
  "/embed/v1/",
  "/playground",
  "",
])("%s is not", (page) => {
  expect(pageWidget(page)).toBeNull();
});

test.each([
  "year=20",
  "year=1e3",
  "year=%3C",
  "asOf=2022-02-30",
  "boundaries=old",
  "lang=fr",
  "x=y",
  "province=vn63-24",
])("what a page passes over is left out: %s", (search) => {
  expect(pageWidget(`/?${search}`)).toEqual({ widget: "summary", search: {} });
});
