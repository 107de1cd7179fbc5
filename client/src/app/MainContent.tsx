import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFocusOnNavigation } from "./useFocusOnNavigation.ts";

/** ms that figures may be on their way before those in sight fade: a step that answers at once does not flicker */
const LATE = 300;

/** The page itself. It alone listens to whether figures are on their way: nothing around it is drawn anew for that. */
export function MainContent({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  // the same page with other figures on their way; a new page shows its skeleton instead
  const isStepping = useRouterState({
    select: ({ isLoading, location, resolvedLocation }) =>
      isLoading && location.pathname === resolvedLocation?.pathname,
  });
  const isLate = useLate(isStepping);
  return (
    <main id="content" ref={main} tabIndex={-1} aria-busy={isStepping} data-late={isLate || undefined}>
      {children}
    </main>
  );
}

function useLate(isOnItsWay: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isOnItsWay]);
  return isLate;
}
