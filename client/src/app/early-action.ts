/** The last thing a reader did on a page before its scripts were there; index.html writes it down. */
interface EarlyAction {
  kind: "click" | "input";
  target: EventTarget | null;
  value: unknown;
}

declare global {
  interface Window {
    /** null: nothing was done yet; undefined: the page answers by itself */
    earlyAction?: EarlyAction | null;
  }
}

/** As the browser would: a framework that keeps an eye on the property sees a value that somebody typed. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own?.set?.call(field, value);
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** The page answers from now on, and first to what was done before: a press on a button, a choice, words in a field. */
export function takeOver(): void {
  const action = window.earlyAction;
  window.earlyAction = undefined;
  document.documentElement.dataset.alive = "";
  if (!(action?.target instanceof Element && action.target.isConnected)) return;
  const { kind, target, value } = action;
  if (kind === "click") target.closest("button")?.click();
  else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    enter(target, String(value));
}
