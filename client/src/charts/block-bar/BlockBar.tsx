import { numberText, type Verdict } from "@doichieu/schema/vocabulary";
import { type LinkComponent, PlainLink } from "../../ui/PlainLink.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { countOf, targetVerdicts } from "../verdict-counts.ts";
import { BlockBarDrawing, type BlockBarDrawingProps } from "./BlockBarDrawing.tsx";
import "./block-bar.css";

export interface BlockBarProps extends BlockBarDrawingProps {
  /** the list of a verdict's targets */
  hrefOf?: (verdict: Verdict) => string;
  Link?: LinkComponent;
}

/** The bar, and below it every verdict with its count and word. */
export function BlockBar({ hrefOf, Link = PlainLink, ...drawing }: BlockBarProps) {
  const { counts, locale } = drawing;
  return (
    <div>
      <BlockBarDrawing {...drawing} />
      <ul className="block-bar-labels">
        {targetVerdicts
          .filter((verdict) => countOf(counts, verdict) > 0)
          .map((verdict) => {
            const label = (
              <>
                <b className="block-bar-count">{numberText(countOf(counts, verdict), 0, locale)}</b>
                <VerdictChip verdict={verdict} locale={locale} />
              </>
            );
            return (
              <li key={verdict}>
                {hrefOf ? (
                  <Link className="block-bar-link" href={hrefOf(verdict)}>
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </li>
            );
          })}
      </ul>
    </div>
  );
}
