import type { Locale, Words } from "@doichieu/schema/vocabulary";

/** Plans that reports tell apart; a name nobody translated stands as it is. */
const names: Record<string, Words> = {
  CENTRAL: { VI: "Trung ương giao", EN: "set by the centre" },
  PROVINCIAL: { VI: "tỉnh giao", EN: "set by the province" },
};

/** Who set the target, where a report knows several plans at once; null for the only or main one. */
export function planName(plan: string, locale: Locale): string | null {
  if (plan === "MAIN") return null;
  return names[plan]?.[locale] ?? (locale === "VI" ? `kế hoạch ${plan}` : `plan ${plan}`);
}
