/**
 * Ref of the item that has to be in sight where its list is wider than the screen. Places are read when the browser works
 * them out anyway: asked for at once, they would be worked out once more for it.
 */
export function scrollIntoMiddle(item: HTMLElement | null) {
  if (!item) return;
  const frame = requestAnimationFrame(() => {
    const list = item.closest("nav");
    if (list) list.scrollLeft = item.offsetLeft - (list.clientWidth - item.offsetWidth) / 2;
  });
  return () => cancelAnimationFrame(frame);
}
