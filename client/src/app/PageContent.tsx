import { type ComponentType, type JSX, useDeferredValue, useMemo } from "react";

export interface PageContentProps<Loaded extends object> {
  of: ComponentType<Loaded>;
  /** what the page's route has loaded; the same object until it loads anew */
  loaded: Loaded & JSX.IntrinsicAttributes;
}

/**
 * What a page shows of what was loaded. Another year or view of it is drawn in pauses, between which the browser answers;
 * what stood there before stays until then.
 */
export function PageContent<Loaded extends object>({ of: Content, loaded }: PageContentProps<Loaded>) {
  return useDeferredValue(useMemo(() => <Content {...loaded} />, [Content, loaded]));
}
