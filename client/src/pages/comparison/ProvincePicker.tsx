import { type RefObject, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
import type { ProvinceChoiceQuery } from "../../generated/documents.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dismissLabel } from "../../ui/dismiss-label.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { provinceOptions } from "./province-options.ts";
import "./province-picker.css";

export interface ProvincePickerProps {
  data: ProvinceChoiceQuery;
  /** ids of those that are there already */
  taken: readonly string[];
  trigger: RefObject<HTMLElement | null>;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Finds a province to put beside the page's own: type, choose with the arrows, enter. */
export function ProvincePicker({ data, taken, trigger, onChoose, onClose }: ProvincePickerProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const { boundaries } = useFiguresView();
  const [typed, setTyped] = useState("");
  const options = provinceOptions(typed, { data, boundaries, taken, locale, texts });
  return (
    <Popover
      ref={dismissLabel(locale)}
      className="province-picker"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom end"
      offset={4}
      aria-label={texts.choose}
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={texts.choose} autoFocus>
          <Input placeholder={texts.chooseHow} />
        </SearchField>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <section className="province-picker-list" aria-label={texts.choices} tabIndex={0}>
          <ListBox
            aria-label={texts.choices}
            items={options}
            selectionMode="single"
            onSelectionChange={(keys) => {
              const [id] = keys;
              if (id !== undefined) onChoose(String(id));
            }}
            renderEmptyState={() => <p>{texts.chooseNone}</p>}
          >
            {({ id, name, detail }) => (
              <ListBoxItem id={id} textValue={name}>
                {name} {detail && <small>{detail}</small>}
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Autocomplete>
    </Popover>
  );
}
