import { TextLine } from "../../charts/picture/TextLine.tsx";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { verdictInks } from "../../charts/verdict-ink.ts";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { VERDICT_LINE, type VerdictLineItem } from "./verdict-line.layout.ts";

/** The counts below a bar, each beside the shape and the word it stands for. */
export function VerdictLine({ items }: { items: readonly VerdictLineItem[] }) {
  const { height, glyph } = VERDICT_LINE;
  const top = (height - textStyles.strong.leading) / 2;
  return items.map(({ verdict, count, words, x, y, glyphX, wordsX }) => (
    <g key={verdict} transform={`translate(${x} ${y})`}>
      <TextLine pieces={[{ text: count, style: "strong" }]} x={0} y={top} />
      <g
        transform={`translate(${glyphX.toFixed(1)} ${(height - glyph) / 2}) scale(${glyph / 16})`}
        fill={verdictInks[verdict]}
        color={verdictInks[verdict]}
      >
        <VerdictShape verdict={verdict} />
      </g>
      <TextLine pieces={[{ text: words, style: "strong", ink: verdictInks[verdict] }]} x={wordsX} y={top} />
    </g>
  ));
}
