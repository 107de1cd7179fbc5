import { attainmentEn } from "./attainment.en.ts";
import { type AttainmentTexts, attainmentVi } from "./attainment.vi.ts";
import type { Messages } from "./useMessages.ts";

export const attainmentMessages: Messages<AttainmentTexts> = { VI: attainmentVi, EN: attainmentEn };
