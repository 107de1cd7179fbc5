import { Link } from "@tanstack/react-router";
import "./rule-badge.css";

/** A rule's number, leading to what it says. */
export function RuleBadge({ rule }: { rule: string }) {
  return (
    <Link to="/methodology" hash={rule} className="rule-badge">
      {rule}
    </Link>
  );
}
