import type { WidgetName } from "../embedding/widget-name.ts";
import type { Widget } from "./widget.ts";

/** Every widget there is, by the name in its address. */
export const widgets: Readonly<Partial<Record<WidgetName, Widget>>> = {};
