import type { Words } from "@doichieu/schema/vocabulary";
import type { RefObject } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { dismissLabel } from "../dismiss-label.ts";
import "./columns-popover.css";
import type { ColumnChoice } from "./list-column.ts";

export interface ColumnsPopoverProps extends ColumnChoice {
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

const words = {
  label: { VI: "Cột hiện trong bảng", EN: "Columns of the table" },
  usual: { VI: "Như ban đầu", EN: "The usual ones" },
} satisfies Record<string, Words>;

/** The columns with a box each; the table follows at once. */
export function ColumnsPopover(props: ColumnsPopoverProps) {
  const { locale, columns, inSight, onChoose, trigger, onClose } = props;
  return (
    <Popover
      ref={dismissLabel(locale)}
      className="columns-popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      offset={4}
    >
      <Dialog aria-label={words.label[locale]}>
        <CheckboxGroup aria-label={words.label[locale]} value={[...inSight]} onChange={onChoose}>
          {columns.map(({ id, head }) => (
            <Checkbox key={id} value={id}>
              <span className="columns-box">
                <svg
                  viewBox="0 0 12 12"
                  width="12"
                  height="12"
                  fill="none"
                  stroke="currentColor"
                  aria-hidden="true"
                >
                  <path d="M2 6.2 4.8 9 10 3.2" strokeWidth="1.8" />
                </svg>
              </span>
              {head}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <button type="button" className="columns-usual" onClick={() => onChoose(null)}>
          {words.usual[locale]}
        </button>
      </Dialog>
    </Popover>
  );
}
