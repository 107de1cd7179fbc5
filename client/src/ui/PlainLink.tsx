import type { AriaAttributes, ComponentType, ReactNode } from "react";

/** What charts and tables need of a link; the application hands in its own, which keeps the page. */
export interface LinkProps {
  href: string;
  className?: string;
  title?: string;
  tabIndex?: number;
  children: ReactNode;
  "aria-label"?: string;
  "aria-current"?: AriaAttributes["aria-current"];
}

export type LinkComponent = ComponentType<LinkProps>;

/** For the places without a router: the gallery and pictures drawn by the server. */
export function PlainLink(props: LinkProps) {
  return <a {...props} />;
}
