import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Stands where a part of a page could not be drawn. */
export function PartError({ reset }: { reset: () => void }) {
  const texts = useMessages(shellMessages);
  return (
    <p className="panel-note" role="alert">
      {texts.partError}{" "}
      <button type="button" className="button" onClick={reset}>
        {texts.retry}
      </button>
    </p>
  );
}
