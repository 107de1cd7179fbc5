import type { Locale } from "@doichieu/schema/vocabulary";
import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import type { VerdictCounts } from "../verdict-counts.ts";
import { layoutHeatDrawing } from "./drawing.layout.ts";
import { HeatGrid } from "./HeatGrid.tsx";
import { HeatGridDrawing } from "./HeatGridDrawing.tsx";
import type { HeatColumn, HeatRow } from "./state.ts";

const names = {
  economy: { VI: "Kinh tế", EN: "Economy" },
  budget: { VI: "Ngân sách", EN: "Budget" },
  social: { VI: "Xã hội", EN: "Social" },
  environment: { VI: "Môi trường", EN: "Environment" },
  ict: { VI: "Toàn ngành", EN: "Whole sector" },
  telecom: { VI: "Viễn thông", EN: "Telecom" },
  government: { VI: "Chính quyền điện tử", EN: "E-government" },
};
const group = { VI: "Thông tin và truyền thông", EN: "Information and communications" };
const grouped = new Set(["ict", "telecom", "government"]);

const columnsIn = (locale: Locale): HeatColumn[] =>
  Object.entries(names).map(([id, name]) => ({
    id,
    label: name[locale],
    group: grouped.has(id) ? group[locale] : undefined,
  }));

const country = { VI: "Cả nước", EN: "Whole country" };
const captions = { VI: "Lĩnh vực × tỉnh", EN: "Sector × province" };
const rowHeads = { VI: "Tỉnh, thành phố", EN: "Province" };
const totals = { VI: "Chung", EN: "All" };

const row = (label: string, total: VerdictCounts, cells: HeatRow["cells"], apart = false): HeatRow => ({
  id: label,
  label,
  href: `#${label}`,
  cells,
  total,
  apart,
});

const sparse = (locale: Locale): HeatRow[] => [
  row(
    "Thừa Thiên Huế",
    { EXCEEDED: 8, MET: 6, NEARLY_MET: 3, NOT_MET: 2 },
    {
      economy: { EXCEEDED: 4, MET: 1, NEARLY_MET: 1, NOT_MET: 2 },
      budget: { EXCEEDED: 1 },
      social: { EXCEEDED: 3, MET: 2, NEARLY_MET: 2 },
      environment: { MET: 3 },
    },
  ),
  row("Kiên Giang", { UNDECIDED: 1, NO_TARGET: 1 }, { ict: { NO_TARGET: 1 }, government: { UNDECIDED: 1 } }),
  row("Nam Định", { NOT_MET: 1, NO_TARGET: 3 }, { telecom: { NO_TARGET: 3 }, economy: { NOT_MET: 1 } }),
  row(
    country[locale],
    { EXCEEDED: 6, MET: 8 },
    {
      economy: { EXCEEDED: 3, MET: 2 },
      social: { MET: 4, EXCEEDED: 3 },
      environment: { MET: 2 },
    },
    true,
  ),
];

/** Sixty-three rows with every kind of cell, always the same ones. */
const dense: HeatRow[] = Array.from({ length: 63 }, (_, place) => {
  const cells = Object.fromEntries(
    Object.keys(names).map((id, column) => {
      const turn = (place * 7 + column * 5) % 11;
      if (turn === 0) return [id, undefined];
      if (turn === 1) return [id, { NO_TARGET: 4 }];
      if (turn === 2) return [id, { NO_ACTUAL: 3 }];
      return [id, { MET: turn, NOT_MET: 11 - turn }];
    }),
  );
  return row(`${place + 1}`.padStart(2, "0"), { MET: 20 + (place % 9), NOT_MET: 12 }, cells);
});

const grid = (locale: Locale, rows: HeatRow[]) => (
  <HeatGrid
    caption={captions[locale]}
    rowHead={rowHeads[locale]}
    totalHead={totals[locale]}
    columns={columnsIn(locale)}
    rows={rows}
    locale={locale}
    cellHref={(target, column) => `#${target.id}-${column.id}`}
  />
);

function drawing(locale: Locale, width: number) {
  const state = { columns: columnsIn(locale), rows: sparse(locale), totalHead: totals[locale] };
  const layout = layoutHeatDrawing(state, width);
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={width}
      role="img"
      aria-label={captions[locale]}
    >
      <HeatGridDrawing layout={layout} locale={locale} />
    </svg>
  );
}

export const gallery: GalleryEntry = {
  id: "heat-grid",
  title: { VI: "Lưới lĩnh vực × tỉnh", EN: "Sector × province grid" },
  examples: [
    { name: { VI: "Thưa", EN: "Sparse" }, draw: ({ locale }) => grid(locale, sparse(locale)) },
    {
      name: { VI: "Thưa, là hình vẽ", EN: "Sparse, as a drawing" },
      draw: ({ locale, width }) => drawing(locale, width),
    },
    {
      name: { VI: "Dày: 63 hàng", EN: "Dense: 63 rows" },
      draw: ({ locale }) => <div style={{ maxHeight: 320, overflowY: "auto" }}>{grid(locale, dense)}</div>,
    },
  ],
};
