import { Link } from "@tanstack/react-router";
import { metOf } from "../../charts/verdict-counts.ts";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provincesMessages } from "../../i18n/provinces.ts";
import type { ProvincesTexts } from "../../i18n/provinces.vi.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ProvinceEntry } from "./group-provinces.ts";

export interface ProvinceListProps {
  entries: readonly ProvinceEntry[];
  /** units put together from others (M13): what stands without a target may also lack a figure */
  isRestated?: boolean;
}

export function ProvinceList({ entries, isRestated = false }: ProvinceListProps) {
  const locale = useLocale();
  const texts = useMessages(provincesMessages);
  return (
    <ul className="province-list">
      {entries.map((entry) => (
        <li key={entry.province.id} data-empty={entry.targets + entry.results === 0 || undefined}>
          <Link to="/provinces/$id" params={{ id: entry.province.id }}>
            {localName(entry.province, locale)}
          </Link>
          <span>{whatIsKnown(entry, isRestated, texts)}</span>
        </li>
      ))}
    </ul>
  );
}

function whatIsKnown(
  { counts, targets, results }: ProvinceEntry,
  isRestated: boolean,
  texts: ProvincesTexts,
): string {
  if (targets === 0 && results === 0) return texts.nothing;
  if (targets === 0) return isRestated ? texts.rows(results) : texts.results(results);
  const { met, decided } = metOf(counts);
  return decided > 0 ? `${texts.targets(targets)}, ${texts.reached(met, decided)}` : texts.targets(targets);
}
