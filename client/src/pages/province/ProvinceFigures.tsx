import { SourceLine } from "../../app/SourceLine.tsx";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ListStatus } from "../../ui/table/ListStatus.tsx";
import { Scorecard, type ScorecardProps } from "./Scorecard.tsx";
import type { ProvinceRows } from "./useProvinceRows.ts";

export interface ProvinceFiguresProps extends Omit<ScorecardProps, "rows"> {
  all: ProvinceRows;
}

/** The scorecard of one province, and the reports behind it. */
export function ProvinceFigures({ all, ...scorecard }: ProvinceFiguresProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const { rows, total, isWhole, hasFailed, reach } = all;
  return (
    <>
      {!isWhole && (
        <p className="province-loading">
          <ListStatus
            locale={locale}
            loaded={rows.length}
            total={total}
            hasFailed={hasFailed}
            onRetry={() => void reach(Number.POSITIVE_INFINITY, true)}
          />
        </p>
      )}
      <Scorecard {...scorecard} rows={rows} />
      <SourceLine rows={rows} more={texts.more} />
    </>
  );
}
