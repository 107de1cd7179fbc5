import type { Words } from "@doichieu/schema/vocabulary";
import { useLocale } from "../i18n/locale-context.ts";

const words: Words = { VI: "In A4", EN: "Print A4" };

/** Straight to paper: what people take into a meeting. */
export function PrintButton() {
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M4.5 5.5v-4h7v4M4.5 11.5H2v-6h12v6h-2.5M4.5 9.5h7v5h-7z" strokeWidth="1.4" />
      </svg>
      {words[useLocale()]}
    </button>
  );
}
