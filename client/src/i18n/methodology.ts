import { methodologyEn } from "./methodology.en.ts";
import { type MethodologyTexts, methodologyVi } from "./methodology.vi.ts";
import type { Messages } from "./useMessages.ts";

export const methodologyMessages: Messages<MethodologyTexts> = { VI: methodologyVi, EN: methodologyEn };
