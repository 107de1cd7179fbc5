import { numberText } from "@doichieu/schema/vocabulary";
import { exportsMessages } from "../i18n/exports.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { ExportWork } from "./useExport.ts";

export interface ExportProgressProps {
  work: ExportWork;
  onCancel: () => void;
  onRetry: () => void;
}

/** How far a file is, with the way out; after a failure, what happened and the way on. */
export function ExportProgress({ work: { progress, hasFailed }, onCancel, onRetry }: ExportProgressProps) {
  const locale = useLocale();
  const texts = useMessages(exportsMessages);
  const whole = (number: number) => numberText(number, 0, locale);
  const said = hasFailed
    ? texts.failed
    : progress
      ? texts.loaded(whole(progress.loaded), whole(progress.total))
      : texts.working;
  return (
    <div className="export-progress">
      <p role={hasFailed ? "alert" : "status"}>{said}</p>
      {!hasFailed && <progress value={progress?.loaded} max={progress?.total} aria-label={texts.working} />}
      <p className="export-choices">
        {/* the menu that had the focus is gone; after a failure the way on comes first */}
        {hasFailed && (
          // biome-ignore lint/a11y/noAutofocus: see above
          <button type="button" className="button" onClick={onRetry} autoFocus>
            {texts.retry}
          </button>
        )}
        {/* biome-ignore lint/a11y/noAutofocus: see above */}
        <button type="button" className="button" onClick={onCancel} autoFocus>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
}
