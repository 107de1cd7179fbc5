import { useLocale } from "../../i18n/locale-context.ts";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useCopied } from "../../ui/table/useCopied.ts";
import { shareAddress } from "./shared-operation.ts";
import { useActiveOperation } from "./useActiveOperation.ts";

/** The operation as a link for somebody else. */
export function CopyLinkButton() {
  const texts = useMessages(playgroundMessages);
  const locale = useLocale();
  const operation = useActiveOperation();
  const { outcome, copy } = useCopied();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => copy(location.origin + shareAddress({ locale, ...operation }))}
      >
        {outcome === "done" ? texts.linkCopied : texts.copyLink}
      </button>
      <span role="status" className={outcome === "failed" ? "tools-said" : "visually-hidden"}>
        {outcome === "done" && texts.linkCopied}
        {outcome === "failed" && texts.notCopied}
      </span>
    </>
  );
}
