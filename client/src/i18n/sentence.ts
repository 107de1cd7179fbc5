/** Joins the parts that are there into one sentence list: "a", "a và b", "a, b và c". */
export function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** The first letter as a sentence starts with it; names in capitals stay. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An indicator's name inside a sentence: "thu ngân sách", but "GRDP", "BTS" and "CNTT" keep their capitals. */
export function uncapitalised(name: string): string {
  const [first = ""] = name.split(/\s/);
  const isAcronym = first.length > 1 && first === first.toUpperCase() && first !== first.toLowerCase();
  return isAcronym ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
