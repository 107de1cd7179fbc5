import { localName, type Named } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Dropped } from "./compared.ts";

export interface DroppedNoteProps {
  dropped: readonly Dropped<Named>[];
}

/** What the address asked to compare and cannot be, in a word each. */
export function DroppedNote({ dropped }: DroppedNoteProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  if (dropped.length === 0) return null;
  const words = dropped.map(({ id, why, province }) =>
    texts.dropped[why](province ? localName(province, locale) : id),
  );
  return (
    <p className="panel-note" role="status">
      {[...new Set(words)].join(" ")}
    </p>
  );
}
