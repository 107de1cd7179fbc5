import { discrepanciesEn } from "./discrepancies.en.ts";
import { type DiscrepanciesTexts, discrepanciesVi } from "./discrepancies.vi.ts";
import type { Messages } from "./useMessages.ts";

export const discrepanciesMessages: Messages<DiscrepanciesTexts> = {
  VI: discrepanciesVi,
  EN: discrepanciesEn,
};
