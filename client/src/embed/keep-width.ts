import { showTips } from "./show-tips.ts";

/** px that a drawing may be narrower than its place; also what addresses are rounded to, so that few are asked for */
const STEP = 8;
const NARROWEST = 240;
const WIDEST = 1600;
/** ms without another change of size before the server is asked */
const PAUSE = 150;

function wantedWidth(): number {
  const steps = Math.floor(document.documentElement.clientWidth / STEP) * STEP;
  return Math.min(WIDEST, Math.max(NARROWEST, steps));
}

/** px of the whole widget that the drawing on show was made for; 0: there is no drawing */
function drawnWidth(drawings: Element): number {
  const shown = [...drawings.children].find((each) => each.getBoundingClientRect().width > 0);
  return Number(shown?.getAttribute("data-width") ?? 0);
}

/** Has the drawing made anew as wide as there is room: the server lays it out, letter by letter. */
export function keepWidth(): void {
  const drawings = document.querySelector(".drawings");
  if (!drawings) return;
  let timer = 0;
  let running: AbortController | null = null;
  const redraw = async () => {
    const width = wantedWidth();
    const drawn = drawnWidth(drawings);
    if (drawn === 0 || Math.abs(drawn - width) < STEP) return;
    running?.abort();
    running = new AbortController();
    const address = new URL(location.href);
    address.searchParams.set("width", String(width));
    const answer = await fetch(address, { signal: running.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const made = page.querySelector(".drawings");
    if (!made) return;
    drawings.replaceChildren(...made.children);
    showTips(drawings);
  };
  // what was drawn first stays where another cannot be had
  const redrawn = () => void redraw().catch(() => undefined);
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(redrawn, PAUSE);
  }).observe(document.documentElement);
  redrawn();
}
