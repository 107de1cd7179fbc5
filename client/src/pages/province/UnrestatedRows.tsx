import { Link } from "@tanstack/react-router";
import { shortName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";
import { unrestatedText } from "./unrestated-text.ts";

export interface UnrestatedRowsProps {
  items: readonly ScorecardItem[];
  columns: number;
}

/** What the former provinces report and the new unit has no figure for: each row says why (M13). */
export function UnrestatedRows({ items, columns }: UnrestatedRowsProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  return items.map(({ attainment }) => {
    const { id, indicator } = attainment;
    return (
      <tr key={id} className="scorecard-row scorecard-unrestated" data-quiet>
        <th scope="row" className="scorecard-name">
          <Link to="/attainments/$id" params={{ id }}>
            {shortName(indicator, locale)}
          </Link>
        </th>
        <td colSpan={columns - 1}>{unrestatedText(attainment, locale, texts)}</td>
      </tr>
    );
  });
}
