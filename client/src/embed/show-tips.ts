const MARGIN = 8;

/** A mark's own words, moved from its title: a browser would show them a second late, and once more. */
function takeWords(root: ParentNode): void {
  for (const title of root.querySelectorAll(".drawing title")) {
    const mark = title.parentElement;
    if (!mark) continue;
    mark.setAttribute("data-tip", title.textContent ?? "");
    title.remove();
  }
}

function tipElement(): HTMLElement {
  const known = document.querySelector<HTMLElement>(".tip");
  if (known) return known;
  const made = document.createElement("div");
  made.className = "tip";
  made.hidden = true;
  // the table says the same to who cannot point
  made.setAttribute("aria-hidden", "true");
  document.body.append(made);
  const hide = () => {
    made.hidden = true;
  };
  document.addEventListener("pointermove", (event) => follow(made, event));
  document.addEventListener("pointerdown", (event) => follow(made, event));
  document.documentElement.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  return made;
}

/** Beside the pointer, inside the page: a frame cuts off what reaches over its edge. */
function follow(tip: HTMLElement, { target, clientX, clientY }: PointerEvent): void {
  const words = target instanceof Element ? target.closest("[data-tip]")?.getAttribute("data-tip") : null;
  tip.hidden = !words;
  if (!words) return;
  tip.textContent = words;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = tip;
  const left = Math.min(clientX + MARGIN, clientWidth - offsetWidth - MARGIN);
  const below = clientY + 2 * MARGIN;
  const fits = below + offsetHeight <= clientHeight;
  tip.style.left = `${Math.max(MARGIN, left)}px`;
  tip.style.top = `${Math.max(0, fits ? below : clientY - offsetHeight - MARGIN)}px`;
}

/** Shows the words of the mark under the pointer at once. */
export function showTips(root: ParentNode): void {
  takeWords(root);
  tipElement();
}
