import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ProvinceData } from "./province-data.ts";

type Province = NonNullable<ProvinceData["province"]>;

/** What became of the unit in 2025, or what it was made of: one name may be two provinces (M13). */
export function SuccessionNote({ province }: { province: Province }) {
  const texts = useMessages(provinceMessages);
  const { predecessors, successors } = province;
  const [successor] = successors;
  const [predecessor, second] = predecessors;
  if (successor) return <Note text={texts.mergedInto} units={successors} boundaries="current" />;
  if (predecessor && !second) return <Note text={texts.sameUnit} units={predecessors} />;
  if (predecessor) return <Note text={texts.mergedFrom} units={predecessors} />;
  return null;
}

interface NoteProps {
  text: (names: string) => string;
  units: Province["successors"];
  /** under which they stand */
  boundaries?: "current";
}

/** Stands for the names while the sentence is cut in two. */
const NAMES = "\u0000";

/** The sentence with links in the place of its names. */
function Note({ text, units, boundaries }: NoteProps) {
  const locale = useLocale();
  const { and } = useMessages(provinceMessages);
  const [before = "", after = ""] = text(NAMES).split(NAMES);
  const parts: ReactNode[] = units.map((unit, index) => (
    <span key={unit.id}>
      {index > 0 && (index === units.length - 1 ? ` ${and} ` : ", ")}
      <Link to="/provinces/$id" params={{ id: unit.id }} search={(search) => ({ ...search, boundaries })}>
        {localName(unit, locale)}
      </Link>
    </span>
  ));
  return (
    <p className="province-succession">
      {before}
      {parts}
      {after}
    </p>
  );
}
