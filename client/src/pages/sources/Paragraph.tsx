import { useRouterState } from "@tanstack/react-router";
import { paragraphOf } from "../../app/paragraph-hash.ts";

/** Where in its report a figure stands. Whoever comes for a paragraph finds its figures marked, the first of them in sight. */
export function Paragraph({ number }: { number: number }) {
  const asked = paragraphOf(useRouterState({ select: ({ location }) => location.hash }));
  return asked === number ? (
    <mark ref={scrollIntoSight} className="source-paragraph">
      {number}
    </mark>
  ) : (
    number
  );
}

function scrollIntoSight(mark: HTMLElement | null) {
  const first = mark?.closest("article")?.querySelector("mark");
  if (mark && mark === first) mark.scrollIntoView({ block: "center" });
}
