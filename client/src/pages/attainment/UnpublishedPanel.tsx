import type { FragmentType } from "@apollo/client/masking";
import { Link } from "@tanstack/react-router";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { PageTitle } from "../../app/PageTitle.tsx";
import { dateText } from "../../format/date-text.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { UnpublishedPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";

export interface UnpublishedPanelProps {
  attainment: FragmentType<UnpublishedPanel_attainmentFragment>;
}

/** A comparison on a day on which none of its figures was out yet (M14). */
export function UnpublishedPanel({ attainment: from }: UnpublishedPanelProps) {
  const { province, indicator, year } = fragmentData<UnpublishedPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const course = useMessages(attainmentCourseMessages);
  const { asOf } = useFiguresView();
  const name = localName(province, locale);
  return (
    <article className="attainment">
      <PageTitle>{texts.pageTitle(name, year.value, shortName(indicator, locale))}</PageTitle>
      <header className="lede">
        <h1>{course.unpublished(name, year.value, uncapitalised(localName(indicator, locale)))}</h1>
        {asOf && <p>{course.unpublishedBy(dateText(asOf, locale))}</p>}
      </header>
      <AsOfBanner />
      <p className="message-links">
        <Link to="/provinces/$id" params={{ id: province.id }} search={{ year: year.value }}>
          {course.toProvince(name, year.value)}
        </Link>
      </p>
    </article>
  );
}
