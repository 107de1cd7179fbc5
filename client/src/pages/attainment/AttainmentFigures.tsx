import type { FragmentType } from "@apollo/client/masking";
import { isTargetMeasure, unitName } from "@doichieu/schema/vocabulary";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { AttainmentFigures_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { KeyFigures } from "./KeyFigures.tsx";

export interface AttainmentFiguresProps {
  attainment: FragmentType<AttainmentFigures_attainmentFragment>;
}

/** The large bullet graph on its own scale, and the figures beside it. */
export function AttainmentFigures({ attainment: from }: AttainmentFiguresProps) {
  const attainment = fragmentData<AttainmentFigures_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const [ref, width] = useWidth<HTMLDivElement>(700);
  const { id, indicator, year } = attainment;
  const measure = isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL";
  const { direction, nearlyMetThreshold: threshold } = indicator;
  const figures = {
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    previous: figureOf(attainment.lastActual),
  };
  const scale = sharedScales([{ id, measure, direction, ...figures }]).get(id);
  const unit = (figures.target ?? figures.actual)?.unit ?? indicator.unit;
  return (
    <section className="attainment-figures" aria-label={texts.keyFigures}>
      <div ref={ref}>
        {scale && (
          <>
            <BulletGraph
              {...figures}
              direction={direction}
              threshold={threshold}
              scale={scale}
              locale={locale}
              width={width}
              size="large"
            />
            <div className="legend attainment-legend">
              <MarksLegend
                marks={marksInUse([figures])}
                locale={locale}
                previousYear={figures.previous ? year.value - 1 : undefined}
                bandsThreshold={figures.target ? threshold : undefined}
              />
              <span>{texts.scale(unitName(unit, locale))}</span>
            </div>
          </>
        )}
      </div>
      <KeyFigures attainment={attainment} />
    </section>
  );
}
