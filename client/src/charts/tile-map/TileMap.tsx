import type { Locale } from "@doichieu/schema/vocabulary";
import { type FocusEvent, type KeyboardEvent, useMemo, useState } from "react";
import type { LinkComponent } from "../../ui/PlainLink.tsx";
import { layoutTileMap } from "./layout.ts";
import { type Direction, neighbour } from "./neighbour.ts";
import type { TileMapState } from "./state.ts";
import { TileMapDrawing } from "./TileMapDrawing.tsx";
import "./tile-map.css";

export interface TileMapProps {
  state: TileMapState;
  locale: Locale;
  /** px */
  width: number;
  /** names the map for those who cannot see it */
  label: string;
  Link?: LinkComponent;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** A tile a province, each the way to its scorecard; one stop of the Tab key, and arrow keys from tile to tile. */
export function TileMap({ state, locale, width, label, Link }: TileMapProps) {
  const layout = useMemo(() => layoutTileMap(state, { width, locale }), [state, width, locale]);
  const linked = layout.provinces.filter((tile) => tile.province.href).map((tile) => tile.province);
  const [visited, setVisited] = useState<string>();
  const tabStop = linked.find(({ id }) => id === visited) ?? linked[0];
  const linksIn = (map: Element) => [...map.querySelectorAll<SVGAElement>("a")];
  const onFocus = ({ currentTarget, target }: FocusEvent) =>
    setVisited(linked[linksIn(currentTarget).findIndex((link) => link.contains(target))]?.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!(direction && tabStop) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = neighbour(linked, tabStop, direction);
    event.preventDefault();
    if (next !== null) linksIn(event.currentTarget)[next]?.focus();
  };
  return (
    <nav className="tile-map" aria-label={label} onFocus={onFocus} onKeyDown={onKeyDown}>
      <svg
        role="presentation"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <TileMapDrawing layout={layout} locale={locale} Link={Link} tabStop={tabStop?.id} />
      </svg>
    </nav>
  );
}
