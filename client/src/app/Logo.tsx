/** The bullet graph at its smallest: an actual that passes its plan mark. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 26 20" width="26" height="20" aria-hidden="true">
      <rect x="0" y="6" width="26" height="8" fill="var(--actual)" />
      <rect
        x="15.7"
        y="1.2"
        width="5.6"
        height="17.6"
        fill="var(--plan-fill)"
        stroke="var(--plan)"
        strokeWidth="1.6"
      />
    </svg>
  );
}
