import { SIDE } from "../frame/frame.layout.ts";
import { widgetBody } from "../frame/widget-body.tsx";
import type { ShownWidget } from "../shown-widget.ts";

/** px of whole widgets that a page of unknown width has its drawing for; its style sheet shows the widest that fits */
const WIDTHS = [320, 480, 640, 960];

export interface WidgetDrawingsProps {
  shown: ShownWidget;
  /** px of the whole widget; null: nobody knows */
  width: number | null;
}

/** The drawing as wide as it is wanted, or for every width it may be wanted in: one of them shows. */
export function WidgetDrawings({ shown, width }: WidgetDrawingsProps) {
  const { picture, about, title } = shown;
  if (!picture) return null;
  const widths = width === null ? WIDTHS : [width];
  return (
    <div className="drawings">
      {widths.map((each) => {
        const body = widgetBody(picture, each - 2 * SIDE);
        return (
          <svg
            key={each}
            className={width === null ? `drawing for-${each}` : "drawing"}
            data-width={each}
            viewBox={`0 0 ${body.width} ${body.height}`}
            width={body.width}
            height={body.height}
            role="img"
            aria-label={`${about}: ${title}`}
          >
            {body.drawing}
          </svg>
        );
      })}
    </div>
  );
}
