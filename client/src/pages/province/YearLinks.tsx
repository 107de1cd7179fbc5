import { useRouter } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { scrollIntoMiddle } from "../../ui/scroll-into-middle.ts";
import { useAsked } from "../../view/useAsked.ts";
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
  const asked = useAsked()?.year ?? year;
  return (
    <YearSteps years={years} year={asked} hrefOf={hrefOf}>
      <nav className="year-links" aria-label={texts.years}>
        <ol>
          {shown.map((each) => (
            <li key={each} ref={each === asked ? scrollIntoMiddle : undefined}>
              <AppLink href={hrefOf(each)} aria-current={each === asked ? "page" : undefined}>
                {each}
              </AppLink>
            </li>
          ))}
        </ol>
      </nav>
    </YearSteps>
  );
}
