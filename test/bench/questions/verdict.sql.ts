/** Every target with its indicator and its actual, where there is one. */
export const PAIRS = `target t
  JOIN indicator i ON i.id = t.indicator_id
  LEFT JOIN actual a ON a.province_id = t.province_id AND a.indicator_id = t.indicator_id
    AND a.year = t.year AND a.is_current`;

/** Per cent of plan. */
export const RATIO = "a.value / t.value * 100";

/** 5%, and a billionth more: what is that close is equal (M1). */
const NEARLY = 0.05 * (1 + 1e-9);

/** How far an actual is on the wrong side. */
const SHORT = `CASE i.direction WHEN 'HIGHER' THEN t.value - a.value WHEN 'LOWER' THEN a.value - t.value
    ELSE ABS(a.value - t.value) END`;

/** The methodology's verdict (M3) where every figure is a number and every target annual. */
export const VERDICT = `CASE
    WHEN a.value IS NULL THEN 'NO_ACTUAL'
    WHEN i.direction = 'NEUTRAL' AND ABS(a.value - t.value) <= ${NEARLY} * ABS(t.value) THEN 'MET'
    WHEN i.direction <> 'NEUTRAL' AND ${SHORT} < 0 THEN 'EXCEEDED'
    WHEN i.direction <> 'NEUTRAL' AND a.value = t.value THEN 'MET'
    WHEN ${SHORT} <= ${NEARLY} * ABS(t.value) THEN 'NEARLY_MET'
    ELSE 'NOT_MET' END`;

const counted = (verdicts: readonly string[]) =>
  `CAST(SUM(CASE WHEN verdict IN (${verdicts.map((verdict) => `'${verdict}'`).join(", ")}) THEN 1 ELSE 0 END) AS integer)`;

export const countOf = (...verdicts: string[]) => counted(verdicts);
