import { type Locale, localeTag } from "@doichieu/schema/vocabulary";

/** A date as far as it is known: "17/1/2020", "tháng 1/2013", "2023"; "17 January 2020", "January 2013". */
export function dateText(isoPart: string, locale: Locale): string {
  const [year = 0, month, day] = isoPart.split("-").map(Number);
  if (month === undefined) return String(year);
  if (locale === "VI") return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
  return new Intl.DateTimeFormat(localeTag.EN, {
    day: day === undefined ? undefined : "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
