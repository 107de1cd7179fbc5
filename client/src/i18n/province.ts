import { provinceEn } from "./province.en.ts";
import { type ProvinceTexts, provinceVi } from "./province.vi.ts";
import type { Messages } from "./useMessages.ts";

export const provinceMessages: Messages<ProvinceTexts> = { VI: provinceVi, EN: provinceEn };
