import { type ReactNode, useMemo } from "react";
import { AppLink } from "../app/AppLink.tsx";
import type { RibbonYear } from "../charts/year-ribbon/state.ts";
import { YearRibbon } from "../charts/year-ribbon/YearRibbon.tsx";
import { useLocale } from "../i18n/locale-context.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ribbonYears } from "./ribbon-years.ts";
import { useAsked } from "./useAsked.ts";
import { YearSteps } from "./YearSteps.tsx";
import "./view.css";

export interface YearsPanelProps {
  /** years that stand in the ribbon even without counts */
  years: readonly number[];
  counted: readonly RibbonYear[];
  year: number;
  hrefOf: (year: number) => string;
  /** what a stroke is */
  note?: string;
  /** px of the highest stack of strokes */
  height?: number;
  /** stands beside the years */
  children?: ReactNode;
}

/** Where the figures are, and the way from year to year. */
export function YearsPanel({ years, counted, year, hrefOf, note, height, children }: YearsPanelProps) {
  const locale = useLocale();
  const texts = useMessages(shellMessages);
  const asked = useAsked()?.year ?? year;
  const steps = useMemo(() => counted.map((each) => each.year), [counted]);
  const inRibbon = useMemo(() => ribbonYears(years, counted, year), [years, counted, year]);
  return (
    <section className="years-panel">
      <div>
        <p className="control-label" aria-hidden="true">
          {note ?? texts.yearsNote}
        </p>
        <YearSteps years={steps} year={asked} hrefOf={hrefOf}>
          <YearRibbon
            years={inRibbon}
            current={asked}
            hrefOf={hrefOf}
            Link={AppLink}
            locale={locale}
            label={texts.years}
            height={height}
          />
        </YearSteps>
      </div>
      {children}
    </section>
  );
}
