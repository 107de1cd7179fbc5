import { sourcesEn } from "./sources.en.ts";
import { type SourcesTexts, sourcesVi } from "./sources.vi.ts";
import type { Messages } from "./useMessages.ts";

export const sourcesMessages: Messages<SourcesTexts> = { VI: sourcesVi, EN: sourcesEn };
