import { Link } from "@tanstack/react-router";
import { dateText } from "../format/date-text.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { viewMessages } from "../i18n/view.ts";
import { useFiguresView } from "./useFiguresView.ts";
import "./view.css";

/** Says as of which day the page speaks, with the way back to today; nothing where it speaks of today anyway. */
export function AsOfBanner() {
  const locale = useLocale();
  const texts = useMessages(viewMessages);
  const { asOf } = useFiguresView();
  if (asOf === null) return null;
  return (
    <p className="view-banner" role="status">
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4zM8 4.2v4.1l2.7 1.7" strokeWidth="1.4" />
      </svg>
      <span>{texts.asOfBanner(dateText(asOf, locale))}</span>
      <Link to="." search={(search) => ({ ...search, asOf: undefined })} resetScroll={false}>
        {texts.toToday}
      </Link>
    </p>
  );
}
