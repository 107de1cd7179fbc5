import type { RefObject } from "react";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { exportsMessages } from "../i18n/exports.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { dismissLabel } from "../ui/dismiss-label.ts";
import { ExportProgress } from "./ExportProgress.tsx";
import type { ExportView } from "./export-view.ts";
import { isFileFormat } from "./files/file-format.ts";
import { useExport } from "./useExport.ts";
import "./export-menu.css";

export interface ExportMenuProps {
  view: ExportView;
  /** of a whole page: it is printed as it stands, not as a picture of its table */
  isPage: boolean;
  trigger: RefObject<HTMLButtonElement | null>;
  startsAt: "first" | "last";
  /** with what there is to say about it, if anything */
  onClose: (news?: string) => void;
}

/** The formats; while a file is being made, how far it is. */
export function ExportMenu({ view, isPage, trigger, startsAt, onClose }: ExportMenuProps) {
  const locale = useLocale();
  const texts = useMessages(exportsMessages);
  const { work, start, cancel } = useExport(view, {
    onSaved: (file) => onClose(texts.saved(file)),
    onPrint: onClose,
  });
  const choose = (key: unknown) => {
    if (isFileFormat(key)) return void start(key);
    if (!isPage) return void start("print");
    onClose();
    window.print();
  };
  const items = [
    { id: "csv", name: texts.csv, note: texts.csvNote },
    { id: "xlsx", name: texts.xlsx, note: texts.xlsxNote },
    { id: "svg", name: texts.svg, note: texts.svgNote },
    { id: "png", name: texts.png, note: texts.pngNote },
    { id: "print", name: isPage ? texts.printPage : texts.print, note: texts.printNote },
  ];
  const onOpenChange = (isOpen: boolean) => {
    if (isOpen) return;
    cancel();
    onClose();
  };
  return (
    <Popover
      ref={dismissLabel(locale)}
      className="export-popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={4}
      aria-label={texts.menu(view.title)}
    >
      {work ? (
        <ExportProgress
          work={work}
          onCancel={() => onOpenChange(false)}
          onRetry={() => void start(work.kind)}
        />
      ) : (
        <Menu
          className="export-menu"
          aria-label={texts.menu(view.title)}
          autoFocus={startsAt}
          shouldCloseOnSelect={false}
          onAction={choose}
        >
          {items.map(({ id, name, note }) => (
            <MenuItem key={id} id={id} className="export-item" textValue={name}>
              {name} <span className="export-note">{note}</span>
            </MenuItem>
          ))}
        </Menu>
      )}
    </Popover>
  );
}
