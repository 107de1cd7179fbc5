import { exportsEn } from "./exports.en.ts";
import { type ExportsTexts, exportsVi } from "./exports.vi.ts";
import type { Messages } from "./useMessages.ts";

export const exportsMessages: Messages<ExportsTexts> = { VI: exportsVi, EN: exportsEn };
