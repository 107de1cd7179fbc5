import type { Messages } from "./useMessages.ts";
import { viewEn } from "./view.en.ts";
import { type ViewTexts, viewVi } from "./view.vi.ts";

export const viewMessages: Messages<ViewTexts> = { VI: viewVi, EN: viewEn };
