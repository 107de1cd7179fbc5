import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import type { RibbonYear } from "./state.ts";
import { YearRibbon } from "./YearRibbon.tsx";

const known: Record<number, RibbonYear["counts"]> = {
  2012: { NO_TARGET: 2 },
  2013: { EXCEEDED: 1 },
  2014: { NO_ACTUAL: 5 },
  2018: { NO_TARGET: 21 },
  2019: { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2, UNDECIDED: 1 },
  2020: { EXCEEDED: 1, UNDECIDED: 1, NO_ACTUAL: 6 },
  2021: { EXCEEDED: 1, NEARLY_MET: 1, NOT_MET: 5, NO_ACTUAL: 2 },
  2022: { EXCEEDED: 8, MET: 2, NEARLY_MET: 2 },
  2023: { EXCEEDED: 2, NOT_MET: 1, NO_ACTUAL: 1 },
  2024: { NO_TARGET: 3 },
  2025: { NO_ACTUAL: 5 },
};
const years = Array.from({ length: 14 }, (_, place) => 2012 + place);
const few = years.map((year) => ({ year, counts: known[year] ?? {} }));
const many = years.map((year, place) => ({
  year,
  counts: { EXCEEDED: 900 + 40 * place, MET: 800, NEARLY_MET: 300, NOT_MET: 420 - 20 * place, NO_ACTUAL: 3 },
}));
const label = { VI: "Năm báo cáo", EN: "Reporting year" };

export const gallery: GalleryEntry = {
  id: "year-ribbon",
  title: { VI: "Dải năm", EN: "Year ribbon" },
  examples: [
    {
      name: { VI: "Thưa: mỗi vạch một chỉ tiêu", EN: "Sparse: one stroke a target" },
      draw: ({ locale }) => (
        <YearRibbon
          years={few}
          current={2019}
          hrefOf={(year) => `#${year}`}
          locale={locale}
          label={label[locale]}
        />
      ),
    },
    {
      name: { VI: "Dày: theo tỷ lệ", EN: "Dense: in proportion" },
      draw: ({ locale }) => (
        <YearRibbon
          years={many}
          current={2025}
          hrefOf={(year) => `#${year}`}
          locale={locale}
          label={label[locale]}
        />
      ),
    },
  ],
};
