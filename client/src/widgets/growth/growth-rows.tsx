import { verdictWords } from "@doichieu/schema/vocabulary";
import { GrowthDumbbell } from "../../charts/growth-dumbbell/GrowthDumbbell.tsx";
import { DUMBBELL_HEIGHT, DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { againstCell, drawingCell, nameCell, verdictCell } from "../../charts/picture/cells.ts";
import type { PictureCell, PictureRow, PictureRows } from "../../charts/picture/state.ts";
import { lineWidth } from "../../charts/picture/text-piece.ts";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { BulletScale } from "../../charts/scales/shared-scales.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { provisionalWords } from "../../ui/verdict-text.ts";
import { VERDICT_MARK, VerdictMark } from "../VerdictMark.tsx";
import type { GrowthLine, GrowthLineWords } from "./growth-line.ts";

export type GrowthRowsWords = GrowthLineWords;

/** px */
const GAP = { wide: 16, narrow: 8 };
const CHIP_GAP = 6;
/** px of names beside their dumbbells; of a wide drawing they take a share */
const NAME = { narrowest: 130, share: 0.24 };
/** px below which dumbbells stand under their names, and figures, too */
const NARROWEST = { dumbbell: 130, name: 84 };
const SLACK = 1;

/**
 * Name, dumbbell, figures and verdict in a row; where there is no room, the shape alone says the verdict, and then the
 * dumbbell stands below the rest.
 */
export function growthRows(
  lines: readonly GrowthLine[],
  scale: BulletScale,
  width: number,
  words: GrowthRowsWords,
): PictureRows {
  const chip = Math.max(...lines.map((line) => chipWidth(line, words.locale)));
  return (
    wideRows(lines, scale, { width, verdict: chip }, words) ??
    wideRows(lines, scale, { width, verdict: VERDICT_MARK }, words) ??
    narrowRows(lines, scale, width, words)
  );
}

function wideRows(
  lines: readonly GrowthLine[],
  scale: BulletScale,
  { width, verdict }: { width: number; verdict: number },
  { locale }: GrowthRowsWords,
): PictureRows | null {
  const figures = Math.max(...lines.map(againstWidth));
  const name = Math.max(NAME.narrowest, Math.round(width * NAME.share));
  const dumbbell = width - name - figures - verdict - 3 * GAP.wide;
  if (dumbbell < NARROWEST.dumbbell) return null;
  return {
    gap: GAP.wide,
    columns: [{ width: name }, { width: dumbbell }, { width: figures, align: "end" }, { width: verdict }],
    rows: [
      ...lines.map(
        (line): PictureRow => ({
          kind: "row",
          cells: [
            nameCell(line.name, line.remarks, line.flag),
            dumbbellCell(line, scale, dumbbell),
            againstCell(line.actual, line.target, line.gap),
            verdict === VERDICT_MARK ? glyphCell(line, locale) : verdictCell(line, locale),
          ],
        }),
      ),
      { kind: "axis", cells: [null, axisCell(scale, dumbbell, locale)] },
    ],
  };
}

function narrowRows(
  lines: readonly GrowthLine[],
  scale: BulletScale,
  width: number,
  { locale }: GrowthRowsWords,
): PictureRows {
  const figures = Math.max(...lines.map(againstWidth));
  const name = width - figures - VERDICT_MARK - 2 * GAP.narrow;
  const isStacked = name < NARROWEST.name;
  const columns = isStacked
    ? [{ width: width - VERDICT_MARK - GAP.narrow }, { width: VERDICT_MARK }]
    : [{ width: name }, { width: figures, align: "end" as const }, { width: VERDICT_MARK }];
  return {
    gap: GAP.narrow,
    columns,
    rows: [
      ...lines.flatMap((line): PictureRow[] => {
        const words = nameCell(line.name, line.remarks, line.flag);
        const against = againstCell(line.actual, line.target);
        const cells: PictureCell[] = isStacked
          ? [{ kind: "stack", cells: [words, against] }, glyphCell(line, locale)]
          : [words, against, glyphCell(line, locale)];
        return [
          { kind: "row", cells },
          { kind: "axis", cells: [dumbbellCell(line, scale, width)] },
        ];
      }),
      { kind: "axis", cells: [axisCell(scale, width, locale)] },
    ],
  };
}

function dumbbellCell(
  { figures, direction, verdict, sentence }: GrowthLine,
  scale: BulletScale,
  width: number,
) {
  return drawingCell(
    width,
    DUMBBELL_HEIGHT,
    <g>
      <title>{sentence}</title>
      <rect width={width} height={DUMBBELL_HEIGHT} fill="transparent" />
      <GrowthDumbbell {...figures} direction={direction} verdict={verdict} scale={scale} width={width} />
    </g>,
  );
}

function axisCell(scale: BulletScale, width: number, locale: GrowthRowsWords["locale"]): PictureCell {
  const axis = <ScaleAxis scale={scale} width={width} padding={DUMBBELL_PADDING} locale={locale} />;
  return drawingCell(width, AXIS_HEIGHT, axis);
}

function glyphCell(line: GrowthLine, locale: GrowthRowsWords["locale"]): PictureCell {
  return drawingCell(VERDICT_MARK, VERDICT_MARK, <VerdictMark {...line} locale={locale} />);
}

/** px of "7,18% / 7,5–8%" and of the gap below it */
function againstWidth({ actual, target, gap }: GrowthLine): number {
  const pieces = [
    { text: actual, style: "strong" },
    { text: ` / ${target}`, style: "soft" },
  ] as const;
  return Math.ceil(Math.max(lineWidth(pieces), textWidth(gap, textStyles.small))) + SLACK;
}

function chipWidth({ verdict, provisional }: GrowthLine, locale: GrowthRowsWords["locale"]): number {
  const word = textWidth(verdictWords[verdict][locale], textStyles.strong);
  const still = provisional ? textWidth(` ${provisionalWords[locale]}`, textStyles.soft) : 0;
  return Math.ceil(VERDICT_MARK + CHIP_GAP + word + still) + SLACK;
}
