import { Link } from "@tanstack/react-router";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { viewMessages } from "../../i18n/view.ts";
import { Segments } from "../../view/Segments.tsx";
import { type ComparedUnit, comparedElsewhere } from "../comparison/compared.ts";
import type { ProvinceData } from "./province-data.ts";

export interface UnitSwitchProps {
  province: NonNullable<ProvinceData["province"]>;
  /** goes along */
  year: number;
  /** provinces beside this one, which go along as far as they stand there */
  compared: readonly ComparedUnit[];
}

/** From a unit to those it was made of, or to what became of it, in the same year (M13). */
export function UnitSwitch({ province, year, compared }: UnitSwitchProps) {
  const locale = useLocale();
  const texts = useMessages(viewMessages);
  const { predecessors, successors } = province;
  if (predecessors.length + successors.length === 0) return null;
  const isFormer = successors.length > 0;
  const units = [
    ...(isFormer ? [province] : predecessors).map((unit) => ({
      unit,
      when: texts.before,
      boundaries: undefined,
    })),
    ...(isFormer ? successors : [province]).map((unit) => ({
      unit,
      when: texts.after,
      boundaries: "current" as const,
    })),
  ];
  return (
    <Segments label={texts.boundaries}>
      {units.map(({ unit, when, boundaries }) => {
        const text = texts.unit(when, localName(unit, locale));
        if (unit.id === province.id)
          return (
            <span key={unit.id} aria-current="true">
              {text}
            </span>
          );
        return (
          <Link
            key={unit.id}
            to="/provinces/$id"
            params={{ id: unit.id }}
            search={(search) => ({
              ...search,
              year,
              boundaries,
              compare: comparedElsewhere(compared, unit.id),
            })}
            resetScroll={false}
          >
            {text}
          </Link>
        );
      })}
    </Segments>
  );
}
