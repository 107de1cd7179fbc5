import type { GalleryEntry, GalleryPlace } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { Sparkline } from "./Sparkline.tsx";
import type { SparklinePoint } from "./state.ts";

const point = (year: number, number: number, special: Partial<FigureParts> = {}): SparklinePoint => ({
  year,
  figure: sampleFigure(number, { unit: "PERCENT", decimals: 1, ...special }),
});
const estimated = { status: "ESTIMATED" } as const;

const line =
  (points: SparklinePoint[]) =>
  ({ locale }: GalleryPlace) => (
    <Sparkline points={points} from={2018} to={2022} current={2019} locale={locale} />
  );

export const gallery: GalleryEntry = {
  id: "sparkline",
  title: { VI: "Diễn biến", EN: "Sparkline" },
  examples: [
    {
      name: { VI: "Có khoảng trống: không nối", EN: "A gap is not bridged" },
      draw: line([
        point(2018, 6.6),
        point(2019, 7.2, estimated),
        point(2021, 4.4),
        point(2022, 8.6, estimated),
      ]),
    },
    {
      name: { VI: "Xuống dưới không", EN: "Below zero" },
      draw: line([point(2018, 3.5), point(2019, -4.1, estimated)]),
    },
    {
      name: { VI: "Suy ra, đầu mở, khoảng", EN: "Derived, open end, range" },
      draw: line([
        point(2018, 25.2, { bound: "MORE_THAN", origin: "DERIVED", rule: "D1" }),
        point(2019, 30, { bound: "MORE_THAN" }),
        point(2021, 20, { bound: "RANGE", high: 34 }),
        point(2022, 33, { origin: "DERIVED", rule: "D1" }),
      ]),
    },
    { name: { VI: "Một năm", EN: "One year" }, draw: line([point(2019, 5)]) },
  ],
};
