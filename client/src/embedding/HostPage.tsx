import { type ReactNode, type RefCallback, useCallback, useState } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { COLUMN_EDGES, type HostLayout } from "./host-layout.ts";
import "./host-page.css";

export interface HostPageProps {
  /** of the room that the page has */
  stage: RefCallback<HTMLDivElement>;
  /** px */
  widgetWidth: number;
  layout: HostLayout;
  children: ReactNode;
}

/** A page of somebody else's around a widget: grey, old, and none of our style. Only the widget in it is real. */
export function HostPage({ stage, widgetWidth, layout, children }: HostPageProps) {
  const { host } = useMessages(embeddingMessages);
  const [page, height] = useHeight();
  const { place, width, scale } = layout;
  return (
    <div ref={stage} className="host-stage" style={{ height: height && Math.ceil(height * scale) }}>
      <div ref={page} className="host-page" style={{ width, transform: `scale(${scale})` }}>
        <div aria-hidden="true">
          <p className="host-banner">
            {host.title}
            <small>{host.sub}</small>
          </p>
          <p className="host-menu">
            {host.menu.map((item) => (
              <span key={item}>{item}</span>
            ))}
          </p>
        </div>
        <div className="host-columns" data-place={place}>
          {place === "article" && <Boxes />}
          {place === "column" && <Article />}
          <div className="host-column" style={{ width: widgetWidth + COLUMN_EDGES }}>
            {place === "article" && (
              <p className="host-heading" aria-hidden="true">
                {host.article}
                <small>{host.date}</small>
              </p>
            )}
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}

function Boxes() {
  const { host } = useMessages(embeddingMessages);
  return (
    <div className="host-boxes" aria-hidden="true">
      {host.boxes.map(({ title, items }) => (
        <div key={title} className="host-box">
          <p>{title}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Article() {
  const { host } = useMessages(embeddingMessages);
  return (
    <div className="host-text" aria-hidden="true">
      <p className="host-heading">
        {host.article}
        <small>{host.date}</small>
      </p>
      <p>{host.lines}</p>
    </div>
  );
}

/** px that an element is high, whatever it is scaled to. */
function useHeight() {
  const [height, setHeight] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height] as const;
}
