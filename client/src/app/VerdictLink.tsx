import { useLocale } from "../i18n/locale-context.ts";
import { VerdictChip, type VerdictChipProps } from "../ui/VerdictChip.tsx";
import { AppLink } from "./AppLink.tsx";
import { usePageHrefs } from "./usePageHrefs.ts";

export interface VerdictLinkProps extends Pick<VerdictChipProps, "verdict"> {
  /** of the attainment */
  id: string;
  provisional: boolean;
}

/** A verdict, and the way to how it came about. */
export function VerdictLink({ id, verdict, provisional }: VerdictLinkProps) {
  const locale = useLocale();
  const hrefs = usePageHrefs();
  return (
    <AppLink className="verdict-link" href={hrefs.attainment(id)}>
      <VerdictChip verdict={verdict} provisional={provisional && verdict !== "NO_TARGET"} locale={locale} />
    </AppLink>
  );
}
