import { amountText, type Locale, type Verdict, type Words } from "@doichieu/schema/vocabulary";
import type { GalleryEntry } from "../../ui/gallery-entry.ts";
import { BulletGraph } from "../bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../bullet-graph/layout.ts";
import type { FigureParts } from "../figure.ts";
import { marksInUse } from "../legend/marks-in-use.ts";
import { marksLegendItems } from "../legend/marks-legend-items.tsx";
import { sampleFigure } from "../sample-figure.ts";
import { sharedScales } from "../scales/shared-scales.ts";
import { againstCell, drawingCell, nameCell, verdictCell } from "./cells.ts";
import { FRAME_PADDING } from "./frame.layout.ts";
import { COLUMN_GAP, layoutRows } from "./layout.ts";
import { PictureFrame } from "./PictureFrame.tsx";
import { RowsDrawing } from "./RowsDrawing.tsx";
import type { PictureColumn, PictureRow } from "./state.ts";

interface Row {
  name: Words;
  target: FigureParts;
  actual: FigureParts;
  verdict: Verdict;
  note?: Words;
}

const percent = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 2, ...special });

const rows: Row[] = [
  {
    name: { VI: "GRDP nông lâm ngư nghiệp", EN: "GRDP of agriculture, forestry and fishing" },
    target: percent(2.28),
    actual: percent(-4.13, { status: "ESTIMATED" }),
    verdict: "NOT_MET",
  },
  {
    name: {
      VI: "Tỷ lệ người dân nông thôn được sử dụng nước sạch theo quy chuẩn",
      EN: "Share of the rural population that uses clean water by the national standard",
    },
    target: percent(8, { bound: "LESS_THAN" }),
    actual: percent(8),
    verdict: "NEARLY_MET",
    note: { VI: "Báo cáo ghi “Đạt”", EN: "The report says “Met”" },
  },
];

const titles: Words = {
  VI: "Một hình tự nói hết: tiêu đề dài thì xuống dòng, hàng nào cao thì cao",
  EN: "A picture that says it all: a long title wraps, a tall row is tall",
};
const subs: Words = { VI: "Đơn vị, cách tính", EN: "Unit and rule" };
const sections: Words = { VI: "Kinh tế", EN: "Economy" };
const sources: Words = { VI: "Nguồn: báo cáo đã công bố", EN: "Source: published reports" };
const warnings: Words = { VI: "Số liệu thử", EN: "Figures for trial" };

const BULLET = 130;
const FIGURES = 110;
const VERDICT = 116;

function pictureRow(row: Row, locale: Locale, columns: number): PictureRow {
  const { name, target, actual, verdict, note } = row;
  const figures = { target, actual, previous: null };
  const scale = sharedScales([{ id: "row", measure: "LEVEL", direction: "HIGHER", ...figures }]).get("row");
  const bullet = scale && (
    <BulletGraph {...figures} direction="HIGHER" scale={scale} locale={locale} width={BULLET} decorative />
  );
  const provisional = actual.status === "ESTIMATED";
  const drawn = [
    drawingCell(BULLET, bulletMeasures.row.height, bullet),
    againstCell(amountText(actual, locale), amountText(target, locale)),
  ];
  return {
    kind: "row",
    cells: [
      nameCell(name[locale]),
      ...drawn.slice(0, columns - 2),
      verdictCell({ verdict, provisional }, locale, note && [note[locale]]),
    ],
  };
}

/** In a narrow picture a row is its name and verdict. */
function columnsIn(width: number): PictureColumn[] {
  const verdict = { width: VERDICT };
  if (width < BULLET + FIGURES + 2 * VERDICT) return [{ width: width - VERDICT - COLUMN_GAP }, verdict];
  const name = width - BULLET - FIGURES - VERDICT - 3 * COLUMN_GAP;
  return [{ width: name }, { width: BULLET }, { width: FIGURES, align: "end" }, verdict];
}

function draw(locale: Locale, width: number) {
  const columns = columnsIn(width - 2 * FRAME_PADDING);
  const section: PictureRow = {
    kind: "section",
    title: sections[locale],
    note: "0/2",
    verdicts: ["NEARLY_MET", "NOT_MET"],
  };
  const layout = layoutRows({
    columns,
    rows: [section, ...rows.map((row) => pictureRow(row, locale, columns.length))],
  });
  return (
    <PictureFrame
      title={titles[locale]}
      sub={subs[locale]}
      legend={marksLegendItems({ marks: marksInUse(rows), locale })}
      foot={[sources[locale], "http://localhost:4000/provinces/vn63-46?year=2019"]}
      warning={warnings[locale]}
      width={layout.width}
      height={layout.height}
    >
      <RowsDrawing layout={layout} />
    </PictureFrame>
  );
}

export const gallery: GalleryEntry = {
  id: "picture",
  title: { VI: "Hình mang đi được", EN: "Picture to take away" },
  examples: [
    {
      name: { VI: "Đủ khung, phần, hàng, chú giải", EN: "Frame, section, rows, legend" },
      draw: ({ locale, width }) => draw(locale, width),
    },
  ],
};
