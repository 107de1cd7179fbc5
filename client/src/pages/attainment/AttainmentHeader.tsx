import type { FragmentType } from "@apollo/client/masking";
import { Link } from "@tanstack/react-router";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { PageTitle } from "../../app/PageTitle.tsx";
import { localName, shortName } from "../../format/local-name.ts";
import type { AttainmentHeader_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttainmentActions, type AttainmentActionsProps } from "./AttainmentActions.tsx";
import { headlineParts } from "./headline-parts.ts";
import { remarks } from "./remarks.ts";

export interface AttainmentHeaderProps {
  attainment: FragmentType<AttainmentHeader_attainmentFragment> & AttainmentActionsProps["attainment"];
}

export function AttainmentHeader({ attainment: from }: AttainmentHeaderProps) {
  const attainment = fragmentData<AttainmentHeader_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const { province, indicator, year } = attainment;
  const sentences = remarks(attainment, locale, texts);
  const title = texts.headline(headlineParts(attainment, locale));
  return (
    <>
      <PageTitle>
        {texts.pageTitle(localName(province, locale), year.value, shortName(indicator, locale))}
      </PageTitle>
      <nav className="breadcrumb" aria-label={texts.breadcrumb}>
        <ol>
          <li>
            <Link to="/" search={{ year: year.value }}>
              {texts.overviewOf(year.value)}
            </Link>
          </li>
          <li>
            <Link
              to="/provinces/$id"
              params={{ id: province.id }}
              search={(search) => ({ ...search, year: year.value, ...boundariesOf(attainment) })}
            >
              {localName(province, locale)}
            </Link>
          </li>
          <li>
            <Link
              to="/indicators/$code"
              params={{ code: indicator.code }}
              search={(search) => ({
                ...search,
                year: year.value,
                provinces: province.id,
                ...boundariesOf(attainment),
              })}
            >
              {localName(indicator, locale)}
            </Link>
          </li>
        </ol>
      </nav>
      <header className="lede">
        <h1>{title}</h1>
        {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
        <AttainmentActions title={title} attainment={from} />
      </header>
    </>
  );
}

/** A unit stands in one division only; the country keeps the reader's. */
function boundariesOf({ boundaries, province }: AttainmentHeader_attainmentFragment) {
  if (province.predecessors.length > 0 || boundaries === "CURRENT") return { boundaries: "current" as const };
  return province.successors.length > 0 ? { boundaries: undefined } : {};
}
