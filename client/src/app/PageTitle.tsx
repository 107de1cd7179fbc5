import { useEffect } from "react";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { takeOver } from "./early-action.ts";

/** The title of the window and of a bookmark; React moves it into the head. A page that has it answers its reader. */
export function PageTitle({ children }: { children: string }) {
  const texts = useMessages(shellMessages);
  useEffect(takeOver, []);
  return <title>{texts.titleOf(children)}</title>;
}
