import { growthEn } from "./growth.en.ts";
import { type GrowthTexts, growthVi } from "./growth.vi.ts";
import type { Messages } from "./useMessages.ts";

export const growthMessages: Messages<GrowthTexts> = { VI: growthVi, EN: growthEn };
