import { useQuery } from "@apollo/client/react";
import { FiguresOriginDocument } from "../generated/documents.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Over every page of generated figures: nobody takes them, or a picture of them, for real ones. */
export function GeneratedBanner() {
  const texts = useMessages(shellMessages);
  // without an answer the page itself says that the server is silent
  const { data } = useQuery(FiguresOriginDocument, { errorPolicy: "ignore" });
  if (!data?.dataVersion.generated) return null;
  return (
    <p className="generated-banner" role="note">
      {texts.generated}
    </p>
  );
}
