import { decidedVerdicts } from "@doichieu/schema/vocabulary";
import { countOf, metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type {
  SummaryWidget_attainmentFragment,
  SummaryWidget_summaryFragment,
} from "../../generated/documents.ts";
import type { SummaryCounts } from "../../i18n/summary-widget.vi.ts";
import type { SummaryAnswer } from "./ask-summary.ts";

export type ShortAttainment = SummaryWidget_attainmentFragment;
export type Summary = SummaryWidget_summaryFragment;

/** What a summary shows of a year. */
export interface SummaryState {
  year: number;
  /** what the title speaks of: the provinces or one of them, else the country; null without any figure */
  subject: Summary | null;
  isNational: boolean;
  counts: VerdictCounts;
  /** the decided ones of them whose verdict rests on final figures */
  final: number;
  /** the country's own beside the provinces', never added to them (M12); empty where there are none */
  country: { summary: Summary; counts: VerdictCounts } | null;
  /** the largest shortfalls, and how many there are */
  short: readonly ShortAttainment[];
  shortTotal: number;
  /** is it about one province alone? */
  isProvince: boolean;
}

const all = [...targetVerdicts, "NO_TARGET"] as const;
const hasFigures = (summary: Summary | undefined): summary is Summary =>
  summary !== undefined && totalOf(verdictCounts(summary), all) > 0;

export function summaryState({ report, province: asked }: SummaryAnswer): SummaryState {
  const [own] = report.own;
  const national = report.country?.find(hasFigures);
  const isOwn = hasFigures(own);
  const subject = isOwn ? own : (national ?? null);
  const isNational = !isOwn && subject !== null;
  const final = report.final.filter(({ province }) => asked || (province?.kind === "COUNTRY") === isNational);
  return {
    year: report.value,
    subject,
    isNational,
    final: final.reduce((sum, { decided }) => sum + decided, 0),
    counts: subject ? verdictCounts(subject) : {},
    country: isOwn && national ? { summary: national, counts: verdictCounts(national) } : null,
    short: report.short.nodes,
    shortTotal: report.short.totalCount,
    isProvince: Boolean(asked),
  };
}

/** What the title and the notes say of them. */
export function summaryCounts(
  { counts, subject, final }: SummaryState & { subject: Summary },
  isRestated: boolean,
): SummaryCounts {
  const { met, decided } = metOf(counts);
  const { provisional, derivedTargets, unrestated } = subject;
  return {
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    exceeded: countOf(counts, "EXCEEDED"),
    undecided: countOf(counts, "UNDECIDED"),
    notDue: countOf(counts, "NOT_DUE"),
    noActual: countOf(counts, "NO_ACTUAL"),
    noTarget: countOf(counts, "NO_TARGET"),
    unrestated,
    provisional,
    isProvisional: decided > 0 && final === 0,
    derivedTargets,
    only: decided === 1 ? (decidedVerdicts.find((verdict) => countOf(counts, verdict) === 1) ?? null) : null,
    isRestated,
  };
}
