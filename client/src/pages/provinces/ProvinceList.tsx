import { Link } from "@tanstack/react-router";
import { metOf } from "../../charts/verdict-counts.ts";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provincesMessages } from "../../i18n/provinces.ts";
import type { ProvincesTexts } from "../../i18n/provinces.vi.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ProvinceEntry } from "./group-provinces.ts";

export function ProvinceList({ entries }: { entries: readonly ProvinceEntry[] }) {
  const locale = useLocale();
  const texts = useMessages(provincesMessages);
  return (
    <ul className="province-list">
      {entries.map((entry) => (
        <li key={entry.province.id} data-empty={entry.targets + entry.results === 0 || undefined}>
          <Link to="/provinces/$id" params={{ id: entry.province.id }}>
            {localName(entry.province, locale)}
          </Link>
          <span>{whatIsKnown(entry, texts)}</span>
        </li>
      ))}
    </ul>
  );
}

function whatIsKnown({ counts, targets, results }: ProvinceEntry, texts: ProvincesTexts): string {
  if (targets === 0) return results > 0 ? texts.results(results) : texts.nothing;
  const { met, decided } = metOf(counts);
  return decided > 0 ? `${texts.targets(targets)}, ${texts.reached(met, decided)}` : texts.targets(targets);
}
