import type { GalleryEntry, GalleryPlace } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { ScaleAxis } from "./ScaleAxis.tsx";
import { type ScaleRow, sharedScales } from "./shared-scales.ts";

const row = (
  id: string,
  number: number,
  unit: FigureParts["unit"],
  special: Partial<ScaleRow> = {},
): ScaleRow => ({
  id,
  measure: "LEVEL",
  direction: "HIGHER",
  target: null,
  actual: sampleFigure(number, { unit }),
  previous: null,
  ...special,
});

const scales = sharedScales([
  row("investment", 22_700, "VND_BILLION"),
  row("revenue", 7_787, "VND_BILLION"),
  row("exports", 950, "USD_MILLION"),
  row("insurance", 98.5, "PERCENT"),
  row("poverty", 10.4, "PERCENT", { direction: "LOWER" }),
  row("grdp", 11.32, "PERCENT", { measure: "GROWTH" }),
  row("farming", -4.13, "PERCENT", { measure: "GROWTH" }),
  row("rank", 5, "RANK_OF_63", { direction: "LOWER" }),
  row("jobs", 16_000, "COUNT"),
  row("posts", 12_300, "COUNT"),
  row("visits", 4_200_000, "COUNT"),
]);

const axis =
  (id: string) =>
  ({ locale, width }: GalleryPlace) => {
    const scale = scales.get(id);
    return scale && <ScaleAxis scale={scale} width={Math.min(width, 320)} padding={7} locale={locale} />;
  };

export const gallery: GalleryEntry = {
  id: "scales",
  title: { VI: "Trục chung", EN: "Shared axes" },
  examples: [
    { name: { VI: "Tỷ đồng", EN: "VND billion" }, draw: axis("investment") },
    { name: { VI: "Triệu USD", EN: "USD million" }, draw: axis("exports") },
    { name: { VI: "Tỷ lệ, càng cao càng tốt", EN: "Share, higher is better" }, draw: axis("insurance") },
    { name: { VI: "Tỷ lệ, càng thấp càng tốt", EN: "Share, lower is better" }, draw: axis("poverty") },
    { name: { VI: "Tốc độ tăng, %", EN: "Growth, %" }, draw: axis("grdp") },
    { name: { VI: "Hạng /63", EN: "Rank of 63" }, draw: axis("rank") },
    { name: { VI: "Lớn hơn hẳn các hàng khác", EN: "Far larger than the other rows" }, draw: axis("visits") },
  ],
};
