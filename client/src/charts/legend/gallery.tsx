import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import { type LegendMark, legendMarks } from "./legend-marks.ts";
import { MarksLegend } from "./MarksLegend.tsx";
import { ShareLegend } from "./ShareLegend.tsx";

export const gallery: GalleryEntry = {
  id: "legend",
  title: { VI: "Chú giải", EN: "Legends" },
  examples: [
    {
      name: { VI: "Dấu vẽ", EN: "Marks" },
      draw: ({ locale }) => (
        <MarksLegend
          marks={Object.keys(legendMarks) as LegendMark[]}
          locale={locale}
          previousYear={2018}
          bandsThreshold={0.05}
        />
      ),
    },
    {
      name: { VI: "Dấu vẽ đứng", EN: "Upright marks" },
      draw: ({ locale }) => (
        <MarksLegend marks={Object.keys(legendMarks) as LegendMark[]} locale={locale} upright />
      ),
    },
    { name: { VI: "Tỷ lệ đạt", EN: "Share met" }, draw: ({ locale }) => <ShareLegend locale={locale} /> },
  ],
};
