import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import { RoundingAxis } from "./RoundingAxis.tsx";
import type { RoundingState } from "./state.ts";

const fixed: RoundingState = {
  target: { value: 4020 / 1.02, low: 4019.5 / 1.025, high: 4020.5 / 1.015, decimals: 0, derived: true },
  actual: { value: 4020, low: 4019.5, high: 4020.5, decimals: 0, derived: false },
};
const open: RoundingState = {
  target: { value: 67.5, low: 67.1, high: 67.9, decimals: 1, derived: true },
  actual: { value: 67.7, low: 67.65, high: 67.75, decimals: 1, derived: false },
};

export const gallery: GalleryEntry = {
  id: "rounding-axis",
  title: { VI: "Sai số làm tròn", EN: "What rounding leaves open" },
  examples: [
    {
      name: { VI: "Làm tròn không đổi được kết luận", EN: "Rounding cannot turn the verdict" },
      draw: ({ locale, width }) => (
        <RoundingAxis
          {...fixed}
          locale={locale}
          width={width}
          between={locale === "VI" ? "vẫn hơn ít nhất 58" : "still at least 58 more"}
          verdict="EXCEEDED"
        />
      ),
    },
    {
      name: { VI: "Làm tròn có thể đổi kết luận", EN: "Rounding could turn the verdict" },
      draw: ({ locale, width }) => (
        <RoundingAxis
          {...open}
          locale={locale}
          width={width}
          between={locale === "VI" ? "có thể bằng nhau" : "could be the same"}
          verdict="MET"
        />
      ),
    },
  ],
};
