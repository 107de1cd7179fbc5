import { useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";

/** A new page is read from its top; a new year or language of the same page leaves the reader where they are. */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) main.current?.focus({ preventScroll: true });
      }),
    [router, main],
  );
}
