import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Stands where a page could not be loaded; masthead, navigation and footer stay alive around it. */
export function ErrorPanel() {
  const texts = useMessages(shellMessages);
  const router = useRouter();
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await router.invalidate();
    setRetrying(false);
  };
  useEffect(() => {
    const onOnline = () => void router.invalidate();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [router]);
  return (
    <section className="message-panel" role="alert">
      <PageTitle>{texts.errorTitle}</PageTitle>
      <h1>{texts.errorTitle}</h1>
      <p>{navigator.onLine ? texts.errorBody : texts.offlineBody}</p>
      <p>
        <button type="button" className="button" onClick={retry} disabled={isRetrying}>
          {texts.retry}
        </button>
      </p>
    </section>
  );
}
