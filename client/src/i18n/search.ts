import { searchEn } from "./search.en.ts";
import { type SearchTexts, searchVi } from "./search.vi.ts";
import type { Messages } from "./useMessages.ts";

export const searchMessages: Messages<SearchTexts> = { VI: searchVi, EN: searchEn };
