import { Link } from "@tanstack/react-router";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Segments } from "../../view/Segments.tsx";
import { useAskedFilter } from "./useAskedFilter.ts";

/** Provinces, the country, or both in one list; not there where a province settles it. */
export function LevelSwitch() {
  const filter = useAskedFilter();
  const texts = useMessages(attainmentsMessages);
  if (filter.province) return null;
  const levels = [
    { level: "provinces", text: texts.provincesLevel },
    { level: "country", text: texts.countryLevel },
    { level: "all", text: texts.allLevels },
  ] as const;
  return (
    <Segments label={texts.level}>
      {levels.map(({ level, text }) =>
        filter.level === level ? (
          <span key={text} aria-current="true">
            {text}
          </span>
        ) : (
          <Link
            key={text}
            to="/attainments"
            search={(others) => ({ ...others, level: level === "provinces" ? undefined : level })}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {text}
          </Link>
        ),
      )}
    </Segments>
  );
}
