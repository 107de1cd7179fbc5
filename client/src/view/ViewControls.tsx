import type { ReactNode } from "react";
import { AsOfControl } from "./AsOfControl.tsx";
import "./view.css";

/** Whose boundaries, and as of which day. */
export function ViewControls({ children }: { children: ReactNode }) {
  return (
    <div className="view-controls">
      {children}
      <AsOfControl />
    </div>
  );
}
