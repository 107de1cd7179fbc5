import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { LocaleContext, useLocale } from "../i18n/locale-context.ts";
import { FirstWidthContext } from "../ui/first-width.ts";
import { PartError } from "./PartError.tsx";

interface LaterProps {
  /** keeps the place until the content is drawn for the first time */
  fallback: ReactNode;
  children: ReactNode;
}

/**
 * What stands below the first view. It is drawn after that, in pauses between which the browser answers; while new
 * figures are drawn the old ones stay, in their language. If it fails, the page around it lives on.
 */
export function Later({ fallback, children }: LaterProps) {
  const locale = useLocale();
  const { column } = useContext(FirstWidthContext);
  const width = useMemo(() => ({ px: column, wasDrawn: () => false }), [column]);
  return useDeferredValue<ReactNode>(
    <LocaleContext value={locale}>
      <FirstWidthContext value={width}>
        <CatchBoundary getResetKey={() => children} errorComponent={PartError}>
          {children}
        </CatchBoundary>
      </FirstWidthContext>
    </LocaleContext>,
    fallback,
  );
}
