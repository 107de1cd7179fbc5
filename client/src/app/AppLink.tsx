import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, useRef } from "react";
import type { LinkProps } from "../ui/PlainLink.tsx";

export interface AppLinkProps extends LinkProps {
  /** false: the reader stays where they are on the page */
  resetScroll?: boolean;
}

/** ms that somebody has to point at a link to mean it: who looks over a table points at many */
const MEANT = 60;

/** Other ways to open a link are the browser's. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

/**
 * A link for charts, which know addresses only: stays inside the application and loads on intent like any other. Its
 * address is complete, so that it need not listen to the router: a page may have a thousand of them.
 */
export function AppLink({ href, resetScroll, ...rest }: AppLinkProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const preload = () => {
    const { pathname, search, hash } = new URL(href, window.location.origin);
    const to = { to: pathname, search: router.options.parseSearch(search), hash: hash.slice(1) };
    // whether it comes shows when it is opened
    router.preloadRoute(to).catch(() => undefined);
  };
  const point = () => {
    timer.current = setTimeout(preload, MEANT);
  };
  const leave = () => clearTimeout(timer.current);
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    const { pathname } = new URL(href, window.location.origin);
    // another view of the same page leaves the reader where they are
    const isOtherPage = pathname !== router.state.location.pathname;
    void router.navigate({ href, resetScroll: resetScroll ?? isOtherPage });
  };
  return (
    <a
      {...rest}
      href={href}
      onClick={open}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    />
  );
}
