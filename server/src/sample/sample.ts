/** EXACT: every figure a number and every comparison possible. LIFELIKE: as reports are. */
export type SampleKind = "EXACT" | "LIFELIKE";

/** What to generate; the same sample is the same figures, everywhere. */
export interface Sample {
  name: string;
  kind: SampleKind;
  areas: number;
  indicators: number;
  years: number;
  seed: number;
}

type Dimensions = Pick<Sample, "areas" | "indicators" | "years">;

/** S is the size of Viet Nam's provinces; L of its districts and then some. */
export const sampleSizes: Readonly<Record<string, Dimensions>> = {
  S: { areas: 63, indicators: 50, years: 12 },
  M: { areas: 300, indicators: 100, years: 12 },
  L: { areas: 2000, indicators: 200, years: 12 },
};

export const LAST_YEAR = 2024;

export const firstYear = ({ years }: Sample) => LAST_YEAR - years + 1;

/** "S, exact, seed 1": what the database is marked with. */
export function sampleText({ name, kind, seed }: Sample): string {
  return `${name}, ${kind.toLowerCase()}, seed ${seed}`;
}

/** 001, 002, … as many digits as the highest needs. */
export const numbered = (number: number, count: number) => String(number).padStart(String(count).length, "0");

export const COUNTRY = "sample";
export const areaId = (area: number, { areas }: Sample) => `sample-${numbered(area, areas)}`;
export const indicatorCode = (indicator: number, { indicators }: Sample) =>
  `SAMPLE_${numbered(indicator, indicators)}`;
