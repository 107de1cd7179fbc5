import { Link, useRouter } from "@tanstack/react-router";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { YearSteps } from "../../view/YearSteps.tsx";

export interface YearLinksProps {
  id: string;
  year: number;
  /** years with figures, ascending */
  years: readonly number[];
}

/** From year to year over those that have figures; the year shown stands among them even if it has none. */
export function YearLinks({ id, year, years }: YearLinksProps) {
  const texts = useMessages(shellMessages);
  const router = useRouter();
  const hrefOf = (each: number) =>
    router.buildLocation({
      to: "/provinces/$id",
      params: { id },
      search: (search) => ({ ...search, year: each }),
    }).href;
  const shown = [...new Set([...years, year])].sort((a, b) => a - b);
  return (
    <YearSteps years={years} year={year} hrefOf={hrefOf}>
      <nav className="year-links" aria-label={texts.years}>
        <ol>
          {shown.map((each) => (
            <li key={each} ref={each === year ? scrollIntoMiddle : undefined}>
              <Link
                to="/provinces/$id"
                params={{ id }}
                search={(search) => ({ ...search, year: each })}
                resetScroll={false}
                activeProps={{ "aria-current": undefined }}
                aria-current={each === year ? "page" : undefined}
              >
                {each}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </YearSteps>
  );
}

/** Where the years are wider than the screen, the one shown is in sight. */
function scrollIntoMiddle(item: HTMLLIElement | null) {
  const years = item?.closest("nav");
  if (item && years) years.scrollLeft = item.offsetLeft - (years.clientWidth - item.offsetWidth) / 2;
}
