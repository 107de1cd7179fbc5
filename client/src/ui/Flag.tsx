import type { ReactNode } from "react";
import "./flag.css";

/** A remark that somebody should look at: ink and a flag, never red, which is NOT_MET's alone. */
export function Flag({ children }: { children: ReactNode }) {
  return (
    <span className="flag">
      <svg viewBox="0 0 12 12" width="10" height="10" fill="currentColor" aria-hidden="true">
        <path d="M2 .8h8L8.2 3.6 10 6.4H3.3v5H2z" />
      </svg>
      {children}
    </span>
  );
}
