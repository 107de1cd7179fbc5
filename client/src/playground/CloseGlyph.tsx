/** The cross of a button that closes something; the button says what. */
export function CloseGlyph() {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" strokeWidth="1.6" />
    </svg>
  );
}
