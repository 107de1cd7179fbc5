import { Link, useRouter } from "@tanstack/react-router";
import type { LinkProps } from "../ui/PlainLink.tsx";

export interface AppLinkProps extends LinkProps {
  /** false: the reader stays where they are on the page */
  resetScroll?: boolean;
}

/** A link for charts, which know addresses only: stays inside the application and loads on intent like any other. */
export function AppLink({ href, ...rest }: AppLinkProps) {
  const router = useRouter();
  const { pathname, search, hash } = new URL(href, window.location.origin);
  return (
    <Link
      {...rest}
      to={pathname}
      search={router.options.parseSearch?.(search) ?? {}}
      hash={hash.slice(1) || undefined}
      // another view of the same page leaves the reader where they are
      resetScroll={pathname !== router.state.location.pathname}
      activeProps={{ "aria-current": rest["aria-current"] }}
    />
  );
}
