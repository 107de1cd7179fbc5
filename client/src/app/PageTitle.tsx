import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** The title of the window and of a bookmark; React moves it into the head. */
export function PageTitle({ children }: { children: string }) {
  const texts = useMessages(shellMessages);
  return <title>{texts.titleOf(children)}</title>;
}
