import { Link } from "@tanstack/react-router";
import { useMessages } from "../i18n/useMessages.ts";
import { viewMessages } from "../i18n/view.ts";
import { Segments } from "./Segments.tsx";
import { useAskedView } from "./useAskedView.ts";

export interface BoundarySwitchProps {
  provinces: readonly { id: string; successors: readonly { id: string }[] }[];
}

/** Units as they were, or today's (M13); not there where no unit ever changed. */
export function BoundarySwitch({ provinces }: BoundarySwitchProps) {
  const texts = useMessages(viewMessages);
  const { boundaries } = useAskedView();
  const former = provinces.filter(({ successors }) => successors.length > 0);
  if (former.length === 0) return null;
  const today = new Set(former.flatMap(({ successors }) => successors.map(({ id }) => id)));
  const options = [
    { value: undefined, of: "AS_REPORTED", text: texts.division(texts.before, former.length) },
    { value: "current", of: "CURRENT", text: texts.division(texts.after, today.size) },
  ] as const;
  return (
    <Segments label={texts.boundaries}>
      {options.map(({ value, of, text }) =>
        boundaries === of ? (
          <span key={of} aria-current="true">
            {text}
          </span>
        ) : (
          <Link
            key={of}
            to="."
            // a province stands in one of the two only
            search={(search) => ({ ...search, province: undefined, provinces: undefined, boundaries: value })}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {text}
          </Link>
        ),
      )}
    </Segments>
  );
}
