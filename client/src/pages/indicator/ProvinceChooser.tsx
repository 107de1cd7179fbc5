import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { localName, type Named } from "../../format/local-name.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import type { IndicatorData } from "./indicator-data.ts";

const route = getRouteApi("/view/indicators/$code");

export interface ProvinceChooserProps extends Pick<IndicatorData, "byProvince"> {
  /** those drawn */
  chosen: readonly (Named & { id: string })[];
  most: number;
}

/** Whose years are drawn: each can be taken away, and others put beside them. */
export function ProvinceChooser({ byProvince, chosen, most }: ProvinceChooserProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const navigate = route.useNavigate();
  const ids = chosen.map(({ id }) => id);
  const others = byProvince.flatMap(({ province }) =>
    province && !ids.includes(province.id) ? [province] : [],
  );
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame, chosen.length);
  return (
    <div className="province-chooser" ref={frame}>
      <div>
        <p className="control-label" id="chosen-provinces">
          {texts.provinces}
        </p>
        <ul aria-labelledby="chosen-provinces">
          {chosen.map((province) => (
            <li key={province.id}>
              {localName(province, locale)}
              {chosen.length > 1 && (
                <Link
                  to="."
                  search={(search) => ({
                    ...search,
                    provinces: ids.filter((id) => id !== province.id).join(","),
                  })}
                  resetScroll={false}
                  aria-label={texts.removeProvince(localName(province, locale))}
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
          options={others.map((province) => ({ value: province.id, text: localName(province, locale) }))}
          value={undefined}
          onChange={(id) =>
            id &&
            void navigate({
              search: (search) => ({ ...search, provinces: [...ids, id].join(",") }),
              resetScroll: false,
            })
          }
        />
      )}
    </div>
  );
}

/** Whoever took a province out has lost the link they did it with: the focus waits at the next one. */
function useKeptFocus(frame: { current: HTMLElement | null }, count: number): void {
  const shown = useRef(count);
  useEffect(() => {
    const isFewer = count < shown.current;
    shown.current = count;
    if (isFewer && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>("a, select")?.focus({ preventScroll: true });
  }, [frame, count]);
}
