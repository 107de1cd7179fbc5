import { getRouteApi } from "@tanstack/react-router";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { ViewControls } from "../../view/ViewControls.tsx";
import { AttainmentsArticle } from "./AttainmentsArticle.tsx";
import { AttainmentsEmpty } from "./AttainmentsEmpty.tsx";
import { AttainmentsFilters } from "./AttainmentsFilters.tsx";
import { AttainmentsTable } from "./AttainmentsTable.tsx";
import { countsByLevel, listedCounts, subjectsOf } from "./attainments-finding.ts";
import { LevelSwitch } from "./LevelSwitch.tsx";
import { VerdictToggles } from "./VerdictToggles.tsx";
import "./attainments.css";

const route = getRouteApi("/view/attainments");

const useLoaded = () => route.useLoaderData();

/** Every comparison there is, narrowed to what the address says. */
export function AttainmentsPage() {
  return <PageContent of={AttainmentsContent} loaded={useLoaded()} />;
}

function AttainmentsContent({ filter, variables, choices, data }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const { attainments, byProvince } = data;
  const subjects = subjectsOf(filter, choices, locale, texts);
  const counts = listedCounts(filter, attainments.totalCount, byProvince, subjects, useFiguresView());
  const headline = texts.headline(counts);
  const levels = countsByLevel(byProvince);
  return (
    <AttainmentsArticle shown={filter}>
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{headline}</h1>
        <p>{texts.lede(counts)}</p>
      </header>
      <AsOfBanner />
      <ViewControls>
        <LevelSwitch />
        <BoundarySwitch provinces={choices.provinces} />
      </ViewControls>
      <AttainmentsFilters choices={choices} />
      <VerdictToggles counts={levels[filter.level].counts} />
      {attainments.totalCount > 0 ? (
        <AttainmentsTable first={attainments} variables={variables} year={filter.year} headline={headline} />
      ) : (
        <AttainmentsEmpty
          filter={filter}
          levels={levels}
          hasAny={choices.provincesIn.length + choices.indicatorsIn.length > 0}
        />
      )}
    </AttainmentsArticle>
  );
}
