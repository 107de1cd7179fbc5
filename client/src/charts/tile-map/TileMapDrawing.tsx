import type { Locale } from "@doichieu/schema/vocabulary";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import type { TileMapLayout } from "./layout.ts";
import { NoteTile, ProvinceTile } from "./Tile.tsx";
import { noteSentence, tileSentence } from "./tile-sentence.ts";

export interface TileMapDrawingProps {
  layout: TileMapLayout;
  locale: Locale;
  Link?: LinkComponent;
  /** the tile that the Tab key comes to; all of them where it is left out */
  tabStop?: string;
}

/** The tiles, from (0, 0) of whatever SVG they stand in. */
export function TileMapDrawing({ layout, locale, Link = PlainLink, tabStop }: TileMapDrawingProps) {
  return (
    <>
      {layout.provinces.map((tile) => {
        const sentence = tileSentence(tile.province, locale);
        const content = (
          <>
            <title>{sentence}</title>
            {/* the title is the link's name; what is drawn says the same, broken into lines */}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus */}
            <g aria-hidden="true">
              <ProvinceTile tile={tile} />
            </g>
          </>
        );
        return tile.province.href ? (
          <Link
            key={tile.id}
            href={tile.province.href}
            tabIndex={tabStop === undefined || tabStop === tile.id ? undefined : -1}
          >
            {content}
          </Link>
        ) : (
          <svg key={tile.id} role="img" aria-label={sentence} overflow="visible">
            {content}
          </svg>
        );
      })}
      {layout.notes.map((tile) => (
        <svg key={tile.id} role="img" aria-label={noteSentence(tile.note, locale)} overflow="visible">
          <title>{noteSentence(tile.note, locale)}</title>
          <NoteTile tile={tile} />
        </svg>
      ))}
    </>
  );
}
