import { Link } from "@tanstack/react-router";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

export function NotFoundPanel() {
  const texts = useMessages(shellMessages);
  return (
    <section data-not-found className="message-panel">
      <PageTitle>{texts.notFoundTitle}</PageTitle>
      <h1>{texts.notFoundTitle}</h1>
      <p>{texts.notFoundBody}</p>
      <p className="message-links">
        <Link to="/">{texts.toOverview}</Link>
        <Link to="/provinces">{texts.toProvinces}</Link>
      </p>
    </section>
  );
}
