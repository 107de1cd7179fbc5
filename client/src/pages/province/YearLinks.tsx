import { Link } from "@tanstack/react-router";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface YearLinksProps {
  id: string;
  year: number;
  /** years with figures, ascending */
  years: readonly number[];
}

/** From year to year over those that have figures; the year shown stands among them even if it has none. */
export function YearLinks({ id, year, years }: YearLinksProps) {
  const texts = useMessages(shellMessages);
  const shown = [...new Set([...years, year])].sort((a, b) => a - b);
  return (
    <nav className="year-links" aria-label={texts.years}>
      <ol>
        {shown.map((each) => (
          <li key={each}>
            <Link
              to="/provinces/$id"
              params={{ id }}
              search={{ year: each }}
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
  );
}
