import { provincesEn } from "./provinces.en.ts";
import { type ProvincesTexts, provincesVi } from "./provinces.vi.ts";
import type { Messages } from "./useMessages.ts";

export const provincesMessages: Messages<ProvincesTexts> = { VI: provincesVi, EN: provincesEn };
