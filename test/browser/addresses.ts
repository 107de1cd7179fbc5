/** An example of every page, in its usual state and in those that look different. New pages are added here. */
export const addresses = [
  "/?year=2019",
  "/provinces",
  "/provinces/vn63-46?year=2019",
  "/provinces/vn63-02?year=2020&lang=en",
  "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN",
  "/methodology",
  "/?year=2019&boundaries=current",
  "/provinces/vn34-91?year=2019&boundaries=current&lang=en",
  "/indicators",
  "/indicators?find=vien+thong&lang=en",
  "/indicators/ICT_REVENUE",
  "/indicators/DTI_RANK?lang=en",
  "/indicators/GRDP?boundaries=current",
  "/growth?year=2020",
  "/growth?year=2019&asOf=2019-12-31&lang=en",
  "/discrepancies",
  "/sources",
  "/sources/AG-2020-01",
  "/provinces/vn63-46?year=2022&compare=vn63-24,vn63-36",
  "/attainments/vn63-24.GRDP.2022.NO_TARGET?asOf=2022-12-31",
  "/attainments",
  "/attainments?year=2019&verdict=NEARLY_MET.NOT_MET&sort=-shortfall&growth=asked&lang=en",
  "/attainments?year=2012&verdict=MET",
  "/provinces/vn63-46?year=2019&order=shortfall",
] as const;

/** The same page in one language. */
export function inLanguage(address: string, lang: "vi" | "en"): string {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  searchParams.delete("lang");
  if (lang === "en") searchParams.set("lang", "en");
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
