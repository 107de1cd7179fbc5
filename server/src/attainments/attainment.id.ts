import type { AttainmentKey } from "../engine/index.ts";
import type { Pair } from "../facts/pair-facts.service.ts";

/** before the ids of those that were put together from other units (M13) */
const RESTATED = "current.";

/**
 * Readable, stable and safe in an address: vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN, with 2021-2025 for a plan
 * period; vn63-02.PHONE_SUBSCRIBERS.2018.NO_TARGET without a target, of which there is one a year; and `current.`
 * before those of today's units that were put together from others.
 */
export function attainmentId(
  pair: { provinceId: string; indicatorCode: string; isRestated?: boolean },
  key: AttainmentKey,
): string {
  const { indicatorCode, isRestated } = pair;
  const provinceId = isRestated ? RESTATED + pair.provinceId : pair.provinceId;
  if (key.dueMonth === null) return `${provinceId}.${indicatorCode}.${key.year}.NO_TARGET`;
  const isPeriod = key.fromYear !== null && key.fromYear !== key.year;
  const years = isPeriod ? `${key.fromYear}-${key.year}` : key.year;
  return `${provinceId}.${indicatorCode}.${years}.${key.dueMonth}.${key.measure}.${key.plan}`;
}

/** Whose attainment an id names; null where it cannot be the id of any. */
export function pairOfId(id: string): (Pair & { isRestated: boolean }) | null {
  const isRestated = id.startsWith(RESTATED);
  const [provinceId, indicatorCode, ...rest] = (isRestated ? id.slice(RESTATED.length) : id).split(".");
  return provinceId && indicatorCode && rest.length > 0 ? { provinceId, indicatorCode, isRestated } : null;
}
