import { SourceLine } from "../../app/SourceLine.tsx";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Scorecard, type ScorecardProps } from "./Scorecard.tsx";

export interface ProvinceFiguresProps extends ScorecardProps {
  /** how many rows there are, loaded or not */
  total: number;
}

/** The scorecard of one province, and the reports behind it. */
export function ProvinceFigures({ total, ...scorecard }: ProvinceFiguresProps) {
  const texts = useMessages(provinceMessages);
  const { rows } = scorecard;
  return (
    <>
      <Scorecard {...scorecard} />
      {total > rows.length && <p className="panel-note">{texts.cut(rows.length, total)}</p>}
      <SourceLine rows={rows} more={texts.more} />
    </>
  );
}
