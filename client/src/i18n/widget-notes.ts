import { lazyMessages } from "./lazy-messages.ts";
import type { WidgetNotes } from "./widget-notes.vi.ts";

export const widgetNotesMessages = lazyMessages<WidgetNotes>({
  VI: async () => (await import("./widget-notes.vi.ts")).widgetNotesVi,
  EN: async () => (await import("./widget-notes.en.ts")).widgetNotesEn,
});
