import type { Messages } from "./useMessages.ts";
import { widgetEn } from "./widget.en.ts";
import { type WidgetTexts, widgetVi } from "./widget.vi.ts";

/** Only the server draws widgets: both languages stand side by side there. */
export const widgetMessages: Messages<WidgetTexts> = { VI: widgetVi, EN: widgetEn };
