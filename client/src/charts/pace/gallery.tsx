import type { PaceStatus } from "@doichieu/schema/vocabulary";
import type { GalleryEntry, GalleryExample } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { PaceChart } from "./PaceChart.tsx";
import type { PaceMoment, PaceState } from "./state.ts";

const share = (time: number, number: number, special: Partial<FigureParts> = {}): PaceMoment => ({
  time,
  figure: sampleFigure(number, { unit: "PERCENT", decimals: 1, ...special }),
});
const asked = { origin: "DERIVED", rule: "M10", status: null } as const;
const estimated = { status: "ESTIMATED" } as const;
const years = [2020, 2021, 2022, 2023, 2024, 2025].map((time) => ({ time, text: String(time) }));
const path = [
  share(2020, 40),
  ...[50, 60, 70, 80].map((level, place) => share(2021 + place, level, asked)),
  share(2025, 90),
];

const period = (levels: PaceMoment[], status: PaceStatus): PaceState => ({
  path,
  levels: [share(2020, 40), ...levels],
  target: share(2025, 90),
  ticks: years,
  status,
});

const money = (time: number, number: number, special: Partial<FigureParts> = {}): PaceMoment => ({
  time,
  figure: sampleFigure(number, special),
});

const states = {
  behind: period([share(2021, 47), share(2022, 55), share(2023, 62, estimated)], "BEHIND"),
  onTrack: period([share(2021, 52), share(2021.5, 56), share(2022, 61)], "ON_TRACK"),
  away: period([share(2022, 38, { bound: "ABOUT" })], "MOVING_AWAY"),
  reached: {
    path: [money(2020, 1000), money(2021, 1450, asked), money(2022, 2100)],
    levels: [money(2020, 1000, { origin: "DERIVED", rule: "D1" }), money(2021, 2200)],
    target: money(2022, 2100, { bound: "MORE_THAN" }),
    ticks: years.slice(0, 3),
    status: "REACHED",
  },
  noBase: { path: [], levels: [], target: share(2025, 90), ticks: years, status: "UNKNOWN" },
  months: {
    path: [share(0, 0), share(6, 50, asked), share(12, 100)],
    levels: [share(0, 0), share(6, 52)],
    target: share(12, 100),
    ticks: [3, 6, 9, 12].map((time) => ({ time, text: `T${time}` })),
    status: "ON_TRACK",
  },
} satisfies Record<string, PaceState>;

const example = (vi: string, en: string, state: PaceState): GalleryExample => ({
  name: { VI: vi, EN: en },
  draw: ({ locale, width }) => (
    <PaceChart {...state} statusText={locale === "VI" ? vi : en} locale={locale} width={width} />
  ),
});

export const gallery: GalleryEntry = {
  id: "pace",
  title: { VI: "Nhịp của kế hoạch nhiều năm", EN: "Pace of a plan period" },
  examples: [
    example("Chậm nhịp, số cuối là ước", "Behind, the last level estimated", states.behind),
    example("Đúng nhịp, có số nửa năm", "On track, with a half-year figure", states.onTrack),
    example("Đi ngược hướng, thiếu một năm", "Moving away, a year missing", states.away),
    example("Đã tới đích, gốc suy ra", "Reached, from a derived base", states.reached),
    example("Chưa nói được: không có gốc", "Unknown: no base", states.noBase),
    example("Trong năm: kịp nhịp", "Within the year: up with the months", states.months),
  ],
};
