import { verdictWords } from "@doichieu/schema/vocabulary";
import { localName, type Named } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import { rowCount, type ScorecardRows } from "./scorecard-sections.ts";
import { bestFirst, sectionWords } from "./section-words.ts";

export interface ScorecardSectionHeadProps {
  sector: Named;
  rows: ScorecardRows;
  columns: number;
  isOpen: boolean;
  /** absent where every section is open */
  onToggle: (() => void) | undefined;
}

/** More shapes than this are no longer counted by the eye. */
const MOST_SHAPES = 60;

/** A sector with its counts in words and, for the eye, a shape for each target. */
export function ScorecardSectionHead(props: ScorecardSectionHeadProps) {
  const { sector, rows, columns, isOpen, onToggle } = props;
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const shapes = bestFirst(rows);
  return (
    <tr className="scorecard-section">
      <th scope="rowgroup" colSpan={columns}>
        <div>
          <h2>{localName(sector, locale)}</h2>
          <span className="scorecard-count">{sectionWords(rows, texts)}</span>
          {shapes.length <= MOST_SHAPES && (
            <span className="scorecard-shapes" aria-hidden="true">
              {shapes.map(({ attainment: { id, verdict } }) => (
                <span key={id} title={verdictWords[verdict][locale]}>
                  <VerdictGlyph verdict={verdict} size={10} coloured />
                </span>
              ))}
            </span>
          )}
          {onToggle && (
            <button type="button" className="scorecard-toggle" aria-expanded={isOpen} onClick={onToggle}>
              {isOpen ? texts.closeSection : texts.openSection(rowCount(rows))}
            </button>
          )}
        </div>
      </th>
    </tr>
  );
}
