import { type CSSProperties, type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { type FirstWidth, FirstWidthContext } from "../ui/first-width.ts";

export interface TurnPart {
  id: string;
  /** of the element that keeps its place and stays around it */
  className: string;
  style?: CSSProperties;
  isLong?: boolean;
  /** stands in its place until it is drawn for the first time */
  fallback: ReactNode;
  content: ReactNode;
}

/**
 * Parts of a page that are drawn one after the other: all at once they would hold up a reader who presses something
 * meanwhile. Once all are there, other figures are drawn into them together.
 */
export function InTurn({ parts }: { parts: readonly TurnPart[] }) {
  const boxes = useRef(new Map<string, HTMLElement>());
  const [widths, setWidths] = useState<ReadonlyMap<string, FirstWidth>>();
  const [drawn, setDrawn] = useState(0);
  const count = parts.length;
  useEffect(() => {
    if (drawn >= count) return;
    startTransition(() => {
      // while there are only places: what is drawn into one is as wide at once, and nothing is laid out to find that out
      setWidths((known) => known ?? widthsOf(boxes.current));
      // a part that other figures bring along waits for no turn
      setDrawn(drawn + 1 < count ? drawn + 1 : Number.POSITIVE_INFINITY);
    });
  }, [drawn, count]);
  return parts.map(({ id, className, style, isLong, fallback, content }, place) => (
    <div
      key={id}
      className={className}
      style={style}
      data-long={isLong || undefined}
      ref={(box) => {
        if (box) boxes.current.set(id, box);
        else boxes.current.delete(id);
      }}
    >
      <WithWidth width={widths?.get(id)}>{place < drawn ? content : fallback}</WithWidth>
    </div>
  ));
}

/** Where no width is known what is drawn finds it out. */
const unknown: FirstWidth = { wasDrawn: () => false };

function WithWidth({ width = unknown, children }: { width: FirstWidth | undefined; children: ReactNode }) {
  return <FirstWidthContext value={width}>{children}</FirstWidthContext>;
}

function widthsOf(boxes: ReadonlyMap<string, HTMLElement>): ReadonlyMap<string, FirstWidth> {
  return new Map(
    [...boxes].map(([id, { clientWidth }]) => [
      id,
      { px: clientWidth, isMeasured: true, wasDrawn: () => false },
    ]),
  );
}
