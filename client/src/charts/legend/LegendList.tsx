import type { LegendItem } from "./legend-item.ts";
import "./legend.css";

/** A legend on a page; a picture sets the same items by picture/legend.layout.ts. */
export function LegendList({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="legend">
      {items.map(({ id, width, height, sample, words }) => (
        <li key={id}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
            {sample}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
