import { Link } from "@tanstack/react-router";
import { localName, type Named } from "../../format/local-name.ts";
import type { SourceQuery } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface SourceProvinceProps {
  province: Named & { id: string };
  basis: NonNullable<SourceQuery["source"]>["provinceBasis"];
}

/** The province a source reports on, and how that is known. */
export function SourceProvince({ province, basis }: SourceProvinceProps) {
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  return (
    <>
      <Link to="/provinces/$id" params={{ id: province.id }}>
        {localName(province, locale)}
      </Link>
      {basis === "INFERRED" && <small>{texts.inferred}</small>}
    </>
  );
}
