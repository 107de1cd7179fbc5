import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import "./legend.css";

const words = {
  full: { VI: "100% đạt hoặc vượt", EN: "100% met or exceeded" },
  waiting: { VI: "có chỉ tiêu, chưa kết luận được", EN: "targets, undecided" },
  results: { VI: "số thực hiện chưa có chỉ tiêu", EN: "actuals without a target" },
  restated: { VI: "chưa có chỉ tiêu, hoặc chưa quy đổi được", EN: "no target, or not restated" },
  none: { VI: "chưa có số liệu", EN: "no figures yet" },
} satisfies Record<string, Words>;

const STEPS = [1, 2, 3, 4, 5];

export interface ShareLegendProps {
  locale: Locale;
  /** units put together from others (M13): what stands without a target may also lack a figure */
  isRestated?: boolean;
}

/** The five steps of the share of targets met, and the three kinds of cell that have none. */
export function ShareLegend({ locale, isRestated = false }: ShareLegendProps) {
  return (
    <ul className="legend">
      <li>
        <span>0%</span>
        <span className="share-ramp" aria-hidden="true">
          {STEPS.map((step) => (
            <i key={step} style={{ background: `var(--share-${step})` }} />
          ))}
        </span>
        {words.full[locale]}
      </li>
      <li>
        <VerdictGlyph verdict="UNDECIDED" size={11} /> {words.waiting[locale]}
      </li>
      <li>
        <VerdictGlyph verdict="NO_TARGET" size={11} /> {words[isRestated ? "restated" : "results"][locale]}
      </li>
      <li>
        <i className="share-none" aria-hidden="true" /> {words.none[locale]}
      </li>
    </ul>
  );
}
