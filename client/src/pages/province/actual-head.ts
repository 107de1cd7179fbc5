import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";

/** "Ước thực hiện" only where no figure of the column is more than that. */
export function actualHead(rows: readonly Scorecard_attainmentFragment[], texts: ProvinceTexts): string {
  const statuses = rows.flatMap((row) => row.actual?.status ?? []);
  const isEstimate = statuses.length > 0 && statuses.every((status) => status === "ESTIMATED");
  return isEstimate ? texts.estimate : texts.actual;
}
