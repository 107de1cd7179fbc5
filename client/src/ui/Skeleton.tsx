import type { ReactNode } from "react";
import "./skeleton.css";

export interface SkeletonProps {
  /** px */
  height: number;
  /** of the column; a headline does not fill it */
  width?: string;
}

/** Keeps the place of a line or two. */
export function Skeleton({ height, width = "100%" }: SkeletonProps) {
  return <div className="skeleton" style={{ height, width }} />;
}

export interface SkeletonPanelProps {
  rows: number;
  /** px of a row */
  rowHeight?: number;
}

/** Keeps the place of a table or a list: its rule, its heading and the lines between its rows. */
export function SkeletonPanel({ rows, rowHeight = 46 }: SkeletonPanelProps) {
  return (
    <div className="skeleton-panel">
      <Skeleton height={18} width="260px" />
      <div
        className="skeleton-rows"
        style={{ height: rows * rowHeight, backgroundSize: `100% ${rowHeight}px` }}
      />
    </div>
  );
}

export interface SkeletonPageProps {
  /** says, to those who cannot see the empty lines, that figures are on their way; once a page */
  label?: string;
  children: ReactNode;
}

export function SkeletonPage({ label, children }: SkeletonPageProps) {
  return (
    <div className="skeleton-page">
      {label && (
        <p className="visually-hidden" role="status">
          {label}
        </p>
      )}
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
