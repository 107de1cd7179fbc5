import { getRouteApi, Link } from "@tanstack/react-router";
import { localName } from "../../format/local-name.ts";
import type { IndicatorQuery } from "../../generated/documents.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";

const route = getRouteApi("/view/indicators/$code");

export interface ProvinceChooserProps extends Pick<IndicatorQuery, "byProvince"> {
  /** ids of those drawn */
  chosen: readonly string[];
  most: number;
}

/** Whose years are drawn: each can be taken away, and others put beside them. */
export function ProvinceChooser({ byProvince, chosen, most }: ProvinceChooserProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const navigate = route.useNavigate();
  const known = byProvince.flatMap(({ province }) => (province ? [province] : []));
  const names = new Map(known.map((province) => [province.id, localName(province, locale)]));
  const others = known.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <div className="province-chooser">
      <div>
        <p className="control-label" id="chosen-provinces">
          {texts.provinces}
        </p>
        <ul aria-labelledby="chosen-provinces">
          {chosen.map((id) => (
            <li key={id}>
              {nameOf(id)}
              {chosen.length > 1 && (
                <Link
                  to="."
                  search={(search) => ({
                    ...search,
                    provinces: chosen.filter((each) => each !== id).join(","),
                  })}
                  resetScroll={false}
                  aria-label={texts.removeProvince(nameOf(id))}
                >
                  <svg viewBox="0 0 10 10" width="9" height="9" stroke="currentColor" aria-hidden="true">
                    <path d="M1 1l8 8M9 1L1 9" strokeWidth="1.5" />
                  </svg>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
      {others.length > 0 && chosen.length < most && (
        <FilterSelect
          label={texts.addProvince}
          all={texts.chooseProvince}
          options={others.map(({ id }) => ({ value: id, text: nameOf(id) }))}
          value={undefined}
          onChange={(id) =>
            id &&
            void navigate({
              search: (search) => ({ ...search, provinces: [...chosen, id].join(",") }),
              resetScroll: false,
            })
          }
        />
      )}
    </div>
  );
}
