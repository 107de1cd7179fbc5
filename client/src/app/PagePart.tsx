import { type ComponentType, type JSX, use } from "react";
import { loadOnce } from "../loading/load-once.ts";

type LoadPart<Props> = () => Promise<ComponentType<Props>>;

/** A part of a page that is not in its first view: a file of its own, asked for as soon as the page's own code is there. */
export function pagePart<Props extends object>(file: LoadPart<Props>): LoadPart<Props> {
  const load = loadOnce(file);
  // one that does not come says so where it is drawn
  load().catch(() => undefined);
  return load;
}

export interface PagePartProps<Props extends object> {
  of: LoadPart<Props>;
  props: Props & JSX.IntrinsicAttributes;
}

/** Belongs into a `Later`, which keeps its place until it comes. */
export function PagePart<Props extends object>({ of, props }: PagePartProps<Props>) {
  const Part = use(of());
  return <Part {...props} />;
}
