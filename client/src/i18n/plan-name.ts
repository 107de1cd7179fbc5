import type { Locale, Words } from "@doichieu/schema/vocabulary";

/** Plans that reports tell apart; a name nobody translated stands as it is. */
const names: Record<string, Words> = {
  CENTRAL: { VI: "Trung ương giao", EN: "set by the centre" },
  PROVINCIAL: { VI: "do tỉnh giao", EN: "set by the province" },
};

/** A plan beside a figure: "kế hoạch Trung ương giao"; a name nobody translated stands by itself. */
export function planWords(plan: string, locale: Locale): string {
  const name = names[plan]?.[locale];
  if (!name) return plan;
  return locale === "VI" ? `kế hoạch ${name}` : `plan ${name}`;
}

/** What the server calls an input, with its plan in the page's words instead of its code. */
export function roleWords(role: string, plan: string, locale: Locale): string {
  return role.replace(`(${plan})`, `(${planWords(plan, locale)})`);
}

/** Who set the target, where a report knows several plans at once; null for the only or main one. */
export function planName(plan: string, locale: Locale): string | null {
  if (plan === "MAIN") return null;
  return names[plan]?.[locale] ?? (locale === "VI" ? `kế hoạch ${plan}` : `plan ${plan}`);
}
