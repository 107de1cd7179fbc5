import { isDay } from "../view/figures-view.ts";
import { WIDGETS_PATH, type WidgetLink } from "./widget-link.ts";
import { isWidgetName } from "./widget-name.ts";

/** As the API's ids are. */
const ID = "([\\w.-]{1,80})";
const isId = (text: string) => new RegExp(`^${ID}$`).test(text);
const MOST_PROVINCES = 4;

type Known = Record<string, string>;

interface WidgetPage {
  path: RegExp;
  widget: (id: string, search: URLSearchParams) => WidgetLink;
}

/** An id that an address narrows a page to. */
function id(search: URLSearchParams, name: string): Known {
  const text = search.get(name) ?? "";
  return isId(text) ? { [name]: text } : {};
}

/** A page chooses a year itself where its address has none that it can be. */
function year(search: URLSearchParams): Known {
  const text = search.get("year") ?? "";
  return /^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2200 ? { year: text } : {};
}

/** What the years of an indicator are drawn of stands in its address; without any, its ranking says most. */
function ofIndicator(indicator: string, search: URLSearchParams): WidgetLink {
  const ids = (search.get("provinces") ?? "").split(",").map((text) => text.trim());
  const provinces = [...new Set(ids.filter(isId))].slice(0, MOST_PROVINCES).join(",");
  return provinces
    ? { widget: "trend", search: { indicator, provinces } }
    : { widget: "ranking", search: { indicator, ...year(search) } };
}

const pages: WidgetPage[] = [
  { path: /^\/$/, widget: (_, search) => ({ widget: "summary", search: year(search) }) },
  {
    path: new RegExp(`^/provinces/${ID}/?$`),
    widget: (province, search) => ({ widget: "scorecard", search: { province, ...year(search) } }),
  },
  { path: new RegExp(`^/indicators/${ID}/?$`), widget: ofIndicator },
  {
    path: /^\/growth\/?$/,
    widget: (_, search) => ({
      widget: "growth",
      search: { ...year(search), ...id(search, "province"), ...id(search, "sector") },
    }),
  },
  {
    path: new RegExp(`^/attainments/${ID}/?$`),
    widget: (attainment) => ({ widget: "indicator", search: { attainment } }),
  },
];

/** Language and view of a page; anything else than the page itself would take is left out. */
function common(search: URLSearchParams): Known {
  const asOf = search.get("asOf");
  return {
    ...(search.get("lang") === "en" && { lang: "en" }),
    ...(search.get("boundaries") === "current" && { boundaries: "current" }),
    ...(isDay(asOf) && { asOf }),
  };
}

/** What is no part of a drawing that others are told of: how wide it is, and who was let see it. */
const NOT_TOLD = new Set(["width", "scale", "token"]);

function ofWidget(path: string, search: URLSearchParams): WidgetLink | null {
  const name = path.slice(WIDGETS_PATH.length + 1);
  if (!(path.startsWith(`${WIDGETS_PATH}/`) && isWidgetName(name))) return null;
  const told = [...search].filter(
    ([parameter]) => !(NOT_TOLD.has(parameter) || parameter.startsWith("utm_")),
  );
  return { widget: name, search: Object.fromEntries(told) };
}

/**
 * The drawing that an address of this site stands for where it is shown elsewhere, with language and view; null for one
 * that has none.
 * @param address path and search: of a page, or of a widget itself
 */
export function pageWidget(address: string): WidgetLink | null {
  const [path = "", ...rest] = address.split("?");
  const search = new URLSearchParams(rest.join("?"));
  for (const page of pages) {
    const match = page.path.exec(path);
    if (!match) continue;
    const { widget, search: own } = page.widget(match[1] ?? "", search);
    return { widget, search: { ...own, ...common(search) } };
  }
  return ofWidget(path, search);
}
