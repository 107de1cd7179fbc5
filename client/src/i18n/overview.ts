import { lazyMessages } from "./lazy-messages.ts";
import type { OverviewTexts } from "./overview.vi.ts";

export const overviewMessages = lazyMessages<OverviewTexts>({
  VI: async () => (await import("./overview.vi.ts")).overviewVi,
  EN: async () => (await import("./overview.en.ts")).overviewEn,
});
