import { overviewEn } from "./overview.en.ts";
import { type OverviewTexts, overviewVi } from "./overview.vi.ts";
import type { Messages } from "./useMessages.ts";

export const overviewMessages: Messages<OverviewTexts> = { VI: overviewVi, EN: overviewEn };
