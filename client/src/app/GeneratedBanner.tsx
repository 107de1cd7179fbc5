import { useRouter } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Over every page of generated figures: nobody takes them, or a picture of them, for real ones. */
export function GeneratedBanner() {
  const texts = useMessages(shellMessages);
  const { origin } = useRouter().options.context;
  const isGenerated = useSyncExternalStore(origin.subscribe, origin.isGenerated, origin.isGenerated);
  if (!isGenerated) return null;
  return (
    <p className="generated-banner" role="note">
      {texts.generated}
    </p>
  );
}
