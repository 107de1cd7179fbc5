import { verdictWords } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import type { ScorecardSection } from "./scorecard-sections.ts";
import { bestFirst, sectionWords } from "./section-words.ts";

export interface ScorecardSectionHeadProps {
  section: ScorecardSection;
  columns: number;
}

/** A sector with its counts in words and, for the eye, a shape for each target. */
export function ScorecardSectionHead({ section, columns }: ScorecardSectionHeadProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  return (
    <tr className="scorecard-section">
      <th scope="rowgroup" colSpan={columns}>
        <div>
          <h2>{localName(section.sector, locale)}</h2>
          <span className="scorecard-count">{sectionWords(section, texts)}</span>
          <span className="scorecard-shapes" aria-hidden="true">
            {bestFirst(section).map(({ attainment: { id, verdict } }) => (
              <span key={id} title={verdictWords[verdict][locale]}>
                <VerdictGlyph verdict={verdict} size={10} coloured />
              </span>
            ))}
          </span>
        </div>
      </th>
    </tr>
  );
}
