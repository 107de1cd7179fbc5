import type { Locale } from "@doichieu/schema/vocabulary";
import { tenth } from "../../charts/box.ts";
import { drawingCell, mainFigureCell } from "../../charts/picture/cells.ts";
import type { PictureRow, PictureRows } from "../../charts/picture/state.ts";
import type { MapProvince } from "../../charts/tile-map/state.ts";
import { tileKind } from "../../charts/tile-map/tile-kind.ts";
import { tilePaint } from "../../charts/tile-map/tile-paint.ts";
import { tileSentence } from "../../charts/tile-map/tile-sentence.ts";
import { token } from "../../charts/token.ts";
import type { MapWidgetTexts } from "../../i18n/map-widget.vi.ts";

/** Provinces that a list beside the map has; of more the two ends. */
const MOST = 20;
const GAP = 12;
const PADDING = 5;
const FRACTION = 52;
/** of the rest, what names take */
const NAMES = 0.46;
const BAR = 10;

interface Share {
  province: MapProvince;
  met: number;
  decided: number;
}

/** Provinces with a share of targets met, the highest first, each as a bar in the colour of its tile; null without any. */
export function shareRows(
  provinces: readonly MapProvince[],
  width: number,
  { locale, texts }: { locale: Locale; texts: MapWidgetTexts },
): PictureRows | null {
  const shares = provinces.flatMap((province): Share[] => {
    const kind = tileKind(province);
    return kind.kind === "share" ? [{ province, met: kind.met, decided: kind.decided }] : [];
  });
  if (shares.length === 0) return null;
  // equal shares: first the one that more targets stand behind
  shares.sort((a, b) => b.met * a.decided - a.met * b.decided || b.decided - a.decided);
  const name = Math.round((width - FRACTION - 2 * GAP) * NAMES);
  const bar = width - name - FRACTION - 2 * GAP;
  const rows = (of: readonly Share[]) => of.map((share) => shareRow(share, bar, locale));
  const half = MOST / 2;
  return {
    gap: GAP,
    padding: PADDING,
    columns: [{ width: name }, { width: bar }, { width: FRACTION, align: "end" }],
    rows:
      shares.length <= MOST
        ? [{ kind: "section", title: "", note: texts.shares }, ...rows(shares)]
        : [
            { kind: "section", title: "", note: texts.highest },
            ...rows(shares.slice(0, half)),
            { kind: "section", title: "", note: texts.lowest },
            ...rows(shares.slice(-half)),
          ],
  };
}

function shareRow({ province, met, decided }: Share, width: number, locale: Locale): PictureRow {
  const { fill } = tilePaint(tileKind(province));
  return {
    kind: "row",
    cells: [
      { kind: "words", lines: [{ text: province.name, style: "plain" }] },
      drawingCell(
        width,
        BAR,
        <g>
          <title>{tileSentence(province, locale)}</title>
          <rect width={width} height={BAR} fill={token("sunk")} />
          <rect width={tenth((width * met) / decided)} height={BAR} fill={fill} />
        </g>,
      ),
      mainFigureCell(`${met}/${decided}`),
    ],
  };
}
