import { CombinedGraphQLErrors } from "@apollo/client";
import { Link, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { viewMessages } from "../i18n/view.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Stands where a page could not be loaded; masthead, navigation and footer stay alive around it. */
export function ErrorPanel({ error }: { error?: unknown }) {
  const texts = useMessages(shellMessages);
  const viewTexts = useMessages(viewMessages);
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
  if (isTooBroad(error)) {
    return (
      <section className="message-panel" role="alert">
        <PageTitle>{viewTexts.tooBroadTitle}</PageTitle>
        <h1>{viewTexts.tooBroadTitle}</h1>
        <p>{viewTexts.tooBroadBody}</p>
        <p className="message-links">
          <Link to="." search={(search) => ({ ...search, asOf: undefined })}>
            {viewTexts.toToday}
          </Link>
          <Link to="/provinces">{texts.toProvinces}</Link>
        </p>
      </section>
    );
  }
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

/** Did the server refuse to work out a whole page as of a day? */
function isTooBroad(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === "AS_OF_TOO_BROAD")
  );
}
