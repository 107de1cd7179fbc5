import { renderToStaticMarkup } from "react-dom/server";
import { looseSvg } from "../../exports/picture/whole-svg.ts";
import { widgetMessages } from "../../i18n/widget.ts";
import type { ShownWidget } from "../shown-widget.ts";
import { WidgetDrawings } from "./WidgetDrawings.tsx";
import { WidgetPage, type WidgetPageProps } from "./WidgetPage.tsx";
import { WidgetTable } from "./WidgetTable.tsx";

type PageParts = Pick<WidgetPageProps, "look" | "files" | "forms">;

/** The page for a frame. */
export function drawnPageHtml(shown: ShownWidget, parts: PageParts, width: number | null): string {
  const page = (
    <WidgetPage shown={shown} {...parts} isLive>
      <WidgetDrawings shown={shown} width={width} />
    </WidgetPage>
  );
  return `<!doctype html>${looseSvg(renderToStaticMarkup(page))}`;
}

/** The same figures as a page without a drawing. */
export function tablePageHtml(shown: ShownWidget, parts: PageParts): string {
  const page = (
    <WidgetPage shown={shown} {...parts} isLive={false}>
      {shown.table && (
        <WidgetTable table={shown.table} caption={widgetMessages[shown.locale].tableOf(shown.title)} />
      )}
    </WidgetPage>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
