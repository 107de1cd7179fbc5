import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { shortName } from "../../format/local-name.ts";
import type { AttentionRow_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChangeText } from "../../ui/ChangeText.tsx";
import { hasChange } from "../../ui/change-parts.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { attentionState } from "./attention-state.ts";
import { shortfallText } from "./shortfall-text.ts";

export type AttentionAttainment = AttentionRow_attainmentFragment;

export interface AttentionRowProps {
  attainment: AttentionAttainment;
  /** null for those that are not ranked */
  rank: number | null;
  /** px */
  bulletWidth: number;
}

export function AttentionRow({ attainment, rank, bulletWidth }: AttentionRowProps) {
  const locale = useLocale();
  const hrefs = usePageHrefs();
  const texts = useMessages(overviewMessages);
  const { id, indicator, year, verdict, provisional } = attainment;
  const { figures, scale, change, remarks, printsUnit } = attentionState(attainment, texts, locale);
  const { target, actual } = figures;
  return (
    <li className="attention-row">
      <span className="attention-rank">{rank}</span>
      <div className="attention-what">
        <AppLink href={hrefs.attainment(id)}>{shortName(indicator, locale)}</AppLink>
        <small>{remarks}</small>
      </div>
      <div className="attention-bullet">
        {scale && (
          <BulletGraph
            {...figures}
            direction={indicator.direction}
            threshold={indicator.nearlyMetThreshold}
            scale={scale}
            locale={locale}
            width={bulletWidth}
            size="compact"
            decorative
          />
        )}
      </div>
      <div className="attention-figures">
        <span className="nowrap">
          <b>{actual && <FigureText amount={actual} locale={locale} print={{ unit: printsUnit }} />}</b>
        </span>{" "}
        <span className="nowrap soft">/ {target && <FigureText amount={target} locale={locale} />}</span>
        <small>{shortfallText(attainment, texts, locale)}</small>
        {hasChange(change) && (
          <small>
            <ChangeText change={change} year={year.value} locale={locale} withYear />
          </small>
        )}
      </div>
      <div className="attention-verdict">
        <VerdictChip verdict={verdict} provisional={provisional} locale={locale} />
      </div>
    </li>
  );
}
