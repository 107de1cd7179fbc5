import { verdicts } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { totalOf } from "../../charts/verdict-counts.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ListFilter } from "./attainments-filter.ts";
import type { countsByLevel } from "./attainments-finding.ts";

export interface AttainmentsEmptyProps {
  filter: ListFilter;
  levels: ReturnType<typeof countsByLevel>;
  /** are there any figures at all? */
  hasAny: boolean;
}

/** Nothing fits: what can be dropped, and where something would fit. */
export function AttainmentsEmpty({ filter, levels, hasAny }: AttainmentsEmptyProps) {
  const texts = useMessages(attainmentsMessages);
  const wanted = filter.verdicts.length > 0 ? filter.verdicts : verdicts;
  const others = [
    { level: undefined, name: texts.provincesLevel, rows: totalOf(levels.provinces.counts, wanted) },
    { level: "country", name: texts.countryLevel, rows: totalOf(levels.country.counts, wanted) },
  ] as const;
  return (
    <section className="attainments-empty">
      <h2>{texts.emptyTitle}</h2>
      <p>{hasAny ? texts.emptyBody : texts.emptyAtAll}</p>
      {others.map(
        ({ level, name, rows }) =>
          rows > 0 && (
            <p key={name}>
              <Link to="/attainments" search={(before) => ({ ...before, level })} resetScroll={false}>
                {texts.elsewhere(rows, name)}
              </Link>
            </p>
          ),
      )}
    </section>
  );
}
