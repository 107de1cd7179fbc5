import { type Verdict, verdicts } from "@doichieu/schema/vocabulary";
import { ChartFrame } from "./ChartFrame.tsx";
import { type DataColumn, DataTable } from "./DataTable.tsx";
import { FigureText } from "./FigureText.tsx";
import type { GalleryEntry } from "./gallery-entry.ts";
import { VerdictChip } from "./VerdictChip.tsx";
import { VerdictGlyph } from "./VerdictGlyph.tsx";

const stated = {
  value: 4020,
  low: 4020,
  high: 4020,
  bound: "EXACT",
  unit: "VND_BILLION",
  decimals: 0,
  origin: "STATED",
  rule: null,
} as const;
const derived = {
  ...stated,
  value: 3941.18,
  low: 3941.18,
  high: 3941.18,
  origin: "DERIVED",
  rule: "D6",
} as const;

const provisional = new Set<Verdict>(["MET", "NOT_MET"]);

interface SampleRow {
  name: string;
  target: typeof derived;
  actual: typeof stated;
}

export const gallery: GalleryEntry = {
  id: "ui",
  title: { VI: "Kết luận, con số, khung", EN: "Verdicts, figures, frame" },
  examples: [
    {
      name: { VI: "Tám kết luận", EN: "Eight verdicts" },
      draw: ({ locale }) => (
        <div style={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))", gap: 7 }}>
          {verdicts.map((verdict) => (
            <VerdictChip
              key={verdict}
              verdict={verdict}
              locale={locale}
              provisional={provisional.has(verdict)}
            />
          ))}
        </div>
      ),
    },
    {
      name: { VI: "Hình ở ba cỡ", EN: "Shapes in three sizes" },
      draw: () =>
        [9, 12, 16].map((size) => (
          <span key={size} style={{ display: "inline-flex", gap: 3, marginRight: 16, alignItems: "center" }}>
            {verdicts.map((verdict) => (
              <VerdictGlyph key={verdict} verdict={verdict} size={size} coloured />
            ))}
          </span>
        )),
    },
    {
      name: { VI: "Con số", EN: "Figures" },
      draw: ({ locale }) => (
        <>
          <FigureText amount={stated} locale={locale} status="ESTIMATED" /> ·{" "}
          <FigureText amount={derived} locale={locale} explanationHref="#D6" /> ·{" "}
          <FigureText amount={derived} locale={locale} />
        </>
      ),
    },
    {
      name: { VI: "Khung hình và bảng", EN: "Frame and table" },
      draw: ({ locale }) => {
        const isVi = locale === "VI";
        const columns: DataColumn<SampleRow>[] = [
          { id: "name", head: isVi ? "Năm" : "Year", cell: (row) => row.name },
          {
            id: "target",
            head: isVi ? "Kế hoạch" : "Target",
            figures: true,
            cell: (row) => <FigureText amount={row.target} locale={locale} />,
          },
          {
            id: "actual",
            head: isVi ? "Thực hiện" : "Actual",
            figures: true,
            cell: (row) => <FigureText amount={row.actual} locale={locale} />,
          },
        ];
        const table = (
          <DataTable
            caption={isVi ? "Doanh thu" : "Revenue"}
            columns={columns}
            rows={[{ name: "2013", target: derived, actual: stated }]}
            rowKey={(row) => row.name}
          />
        );
        return (
          <ChartFrame
            title={isVi ? "Doanh thu vượt kế hoạch suy ra" : "Revenue exceeded the derived target"}
            sub={isVi ? "Tỷ đồng; kế hoạch theo D6." : "VND billion; target by D6."}
            locale={locale}
            actions={<a href="#export">{isVi ? "Xuất" : "Export"}</a>}
            source={isVi ? "Nguồn: NA-2014-01, đoạn 8" : "Source: NA-2014-01, paragraph 8"}
            table={table}
          >
            {table}
          </ChartFrame>
        );
      },
    },
  ],
};
