import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

const route = getRouteApi("/view/indicators");

/** ms without a key before the address says what was typed */
const SETTLED = 300;

/** What is typed, at once; the address follows, so that a reload or a shared link finds the same. */
export function useTypedFilter(): [typed: string, setTyped: (typed: string) => void] {
  const { find = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(find);
  const written = useRef(find);
  useEffect(() => {
    // a link has changed the address, not the reader's typing
    if (find !== written.current) setTyped(find);
    written.current = find;
  }, [find]);
  useEffect(() => {
    if (typed === written.current) return;
    const timer = setTimeout(() => {
      written.current = typed;
      void navigate({
        search: (search) => ({ ...search, find: typed || undefined }),
        replace: true,
        resetScroll: false,
      });
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [typed, navigate]);
  return [typed, setTyped];
}
