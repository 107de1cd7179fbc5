import { Link } from "@tanstack/react-router";
import { localName, type Named } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface ProvinceBreadcrumbProps {
  /** null where no year has figures */
  year: number | null;
  /** null for the country */
  region: Named | null;
}

export function ProvinceBreadcrumb({ year, region }: ProvinceBreadcrumbProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  return (
    <nav className="breadcrumb" aria-label={texts.breadcrumb}>
      <ol>
        <li>
          <Link to="/" search={{ year: year ?? undefined }}>
            {year === null ? texts.overview : texts.overviewOf(year)}
          </Link>
        </li>
        <li>
          <Link to="/provinces">{texts.allProvinces}</Link>
        </li>
        {region && <li>{localName(region, locale)}</li>}
      </ol>
    </nav>
  );
}
