import "./skeleton.css";

export interface SkeletonProps {
  /** px */
  height: number;
  /** of the column; a headline does not fill it */
  width?: string;
}

/** Keeps the place of something that is being loaded. */
export function Skeleton({ height, width = "100%" }: SkeletonProps) {
  return <div className="skeleton" style={{ height, width }} aria-hidden="true" />;
}
