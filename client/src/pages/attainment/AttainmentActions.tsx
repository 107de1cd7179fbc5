import type { FragmentType } from "@apollo/client/masking";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { PageActions } from "../../app/PageActions.tsx";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import type {
  AttainmentFigures_attainmentFragment,
  ExplanationPanel_attainmentFragment,
  SourcesPanel_attainmentFragment,
} from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { keyFigures } from "./key-figures.ts";

export interface AttainmentActionsProps {
  title: string;
  attainment: FragmentType<AttainmentFigures_attainmentFragment> &
    FragmentType<ExplanationPanel_attainmentFragment> &
    FragmentType<SourcesPanel_attainmentFragment>;
}

/** What can be done with the page: take away its figures, their inputs and where those stand. */
export function AttainmentActions({ title, attainment }: AttainmentActionsProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const figures = fragmentData<AttainmentFigures_attainmentFragment>(attainment);
  const { explanation, province } = fragmentData<ExplanationPanel_attainmentFragment>(attainment);
  const { sources } = fragmentData<SourcesPanel_attainmentFragment>(attainment);
  const exported = async () => {
    const { attainmentExport } = await import("./attainment-export.ts");
    const { inputs } = explanation;
    const key = keyFigures(figures, texts);
    return attainmentExport({ title, figures, key, inputs, sources, provinceId: province.id, locale, texts });
  };
  return (
    <PageActions>
      <ExportButton view={exported} isPage />
      <EmbedButton widgets={[{ widget: "indicator", search: { attainment: figures.id } }]} isPage />
    </PageActions>
  );
}
