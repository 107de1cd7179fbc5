import { useApolloClient } from "@apollo/client/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { ProvinceChoiceDocument, type ProvinceChoiceQuery } from "../../generated/documents.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { compareText, MOST_COMPARED } from "./compared.ts";
import type { ProvincePickerProps } from "./ProvincePicker.tsx";

export interface CompareControlProps {
  /** id of the page's province */
  own: string;
  /** ids of those beside it */
  chosen: readonly string[];
  year: number;
}

interface Picker {
  Picker: ComponentType<ProvincePickerProps>;
  data: ProvinceChoiceQuery;
}

/** Puts another province beside this one; who can be chosen, and the choosing, come on first intent. */
export function CompareControl({ own, chosen, year }: CompareControlProps) {
  const texts = useMessages(provinceMessages);
  const trigger = useRef<HTMLButtonElement>(null);
  const [picker, setPicker] = useState<Picker | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const navigate = useNavigate();
  const load = useLoadPicker(year);
  useKeptFocus(trigger, chosen);
  const open = () => {
    setFailed(false);
    load().then(setPicker, () => setFailed(true));
  };
  const close = () => setPicker(null);
  const choose = (id: string) => {
    close();
    void navigate({
      to: ".",
      search: (search) => ({ ...search, year, compare: compareText([...chosen, id]) }),
      resetScroll: false,
    });
  };
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <div className="compare-control">
      {chosen.length > 0 && (
        <Link to="." search={(search) => ({ ...search, compare: undefined })} resetScroll={false}>
          {texts.compareStop}
        </Link>
      )}
      <button
        ref={trigger}
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={picker !== null}
        aria-disabled={isFull || undefined}
        title={isFull ? texts.compareFull(MOST_COMPARED) : undefined}
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={() => void load().catch(() => undefined)}
        onClick={() => isFull || open()}
      >
        {!isFull && (
          <svg viewBox="0 0 12 12" width="11" height="11" stroke="currentColor" aria-hidden="true">
            <path d="M6 1v10M1 6h10" strokeWidth="1.6" />
          </svg>
        )}
        {isFull ? texts.compareFull(MOST_COMPARED) : chosen.length > 0 ? texts.compareMore : texts.compare}
      </button>
      <span role="status" className={hasFailed ? undefined : "visually-hidden"}>
        {hasFailed && texts.compareFailed}
      </span>
      {picker && (
        <picker.Picker
          data={picker.data}
          taken={[own, ...chosen]}
          trigger={trigger}
          onChoose={choose}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The code, the texts and the provinces; asked for again they are at hand. */
function useLoadPicker(year: number): () => Promise<Picker> {
  const client = useApolloClient();
  const locale = useLocale();
  const { boundaries, asOf } = useFiguresView();
  return async () => {
    const [{ ProvincePicker }, { data }] = await Promise.all([
      import("./ProvincePicker.tsx"),
      client.query({
        query: ProvinceChoiceDocument,
        variables: { year, boundaries, isPast: asOf !== null },
      }),
      comparisonMessages.load(locale),
    ]);
    if (!data) throw new Error("no provinces came");
    return { Picker: ProvincePicker, data };
  };
}

/** Whoever took a province out has lost the control they did it with: the focus waits here. */
function useKeptFocus(trigger: { current: HTMLElement | null }, chosen: readonly string[]): void {
  const shown = useRef(chosen.length);
  useEffect(() => {
    const isFewer = chosen.length < shown.current;
    shown.current = chosen.length;
    const { activeElement, body } = document;
    // the control goes when the table is drawn anew, which may be later
    const isLost = activeElement === body || activeElement?.matches(".comparison-remove");
    if (isFewer && isLost) trigger.current?.focus({ preventScroll: true });
  }, [trigger, chosen.length]);
}
