export { type AnswerTable, answerTable } from "./answer-table.ts";
export { BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";
export { type CellType, planTable, type TableColumn, type TablePlan } from "./table-plan.ts";
export { TableRefusal, type TableRefusalCode } from "./table-refusal.ts";
export { type Cell, tableRows } from "./table-rows.ts";
