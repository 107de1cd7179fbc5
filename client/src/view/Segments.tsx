import type { ReactNode } from "react";
import "./view.css";

export interface SegmentsProps {
  label: string;
  children: ReactNode;
}

/** The views a page has, side by side as one control; all but the one shown are links. */
export function Segments({ label, children }: SegmentsProps) {
  return (
    <nav className="segments" aria-label={label}>
      <p className="control-label" aria-hidden="true">
        {label}
      </p>
      <div className="segments-links">{children}</div>
    </nav>
  );
}
