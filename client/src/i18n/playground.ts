import { playgroundEn } from "./playground.en.ts";
import { type PlaygroundTexts, playgroundVi } from "./playground.vi.ts";
import type { Messages } from "./useMessages.ts";

/** Both languages at once: beside the editor they weigh nothing, and the page changes its language in place. */
export const playgroundMessages: Messages<PlaygroundTexts> = { VI: playgroundVi, EN: playgroundEn };
