import { shellEn } from "./shell.en.ts";
import { type ShellTexts, shellVi } from "./shell.vi.ts";
import type { Messages } from "./useMessages.ts";

export const shellMessages: Messages<ShellTexts> = { VI: shellVi, EN: shellEn };
