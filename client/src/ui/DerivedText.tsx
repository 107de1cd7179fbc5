import type { Locale, Words } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import { type LinkComponent, PlainLink } from "./PlainLink.tsx";
import "./figure-text.css";

export interface DerivedTextProps {
  /** the figure as printed, its ≈ in front */
  children: ReactNode;
  locale: Locale;
  /** the derivation's number in the methodology: "D6" */
  rule?: string | null;
  /** where the derivation is explained */
  href?: string;
  Link?: LinkComponent;
}

const byRule: Words = { VI: "Suy ra theo", EN: "Derived by" };
const derivedWords: Words = { VI: "Suy ra, báo cáo không ghi", EN: "Derived, not stated by the report" };

/** A figure that was worked out: the dotted underline says so and opens the explanation. */
export function DerivedText({ children, locale, rule, href, Link = PlainLink }: DerivedTextProps) {
  const title = rule ? `${byRule[locale]} ${rule}` : derivedWords[locale];
  if (href === undefined) {
    return (
      <span className="derived-text" title={title}>
        {children}
      </span>
    );
  }
  return (
    <Link className="derived-text" href={href} title={title}>
      {children}
    </Link>
  );
}
