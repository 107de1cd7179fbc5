import { actual, indicator, sector, source, target } from "./sample-facts.ts";

/** Answers of mutations as tests look at them. */
export interface Written {
  __typename: string;
  [field: string]: unknown;
}

const refusals = `
  ... on Invalid { problems { field value problem remedy } }
  ... on Conflict { reason message factNow { id revision decimals amount { value } source { id } }
    sourceNow { id title version } indicatorNow { code nameEn version } sectorNow { code nameEn version } }
  ... on Forbidden { reason needs message }`;

const attainments =
  "attainments { total turned changes { id before after attainment { verdict } } } dataVersion";
const fact = "{ id revision isCurrent decimals withdrawnAt amount { value text(locale: EN) } source { id } }";

function selection(done: string, fields: string): string {
  return `{ __typename ... on ${done} { ${fields} ${attainments} } ${refusals} }`;
}

const saving = (noun: string, rows: string) =>
  `mutation ($input: ${noun}Input!, $expected: ID) {
    result: save${noun}(input: $input, expectedVersion: $expected) ${selection(`${noun}Saved`, `unchanged ${rows}`)} }`;

const ofTarget = selection("TargetRecorded", `unchanged target ${fact}`);
const ofActual = selection("ActualRecorded", `unchanged actual ${fact}`);

/** Every mutation, as a document of one field; `result` is its alias. */
export const mutations = {
  recordTarget: `mutation ($input: TargetInput!) { result: recordTarget(input: $input) ${ofTarget} }`,
  recordActual: `mutation ($input: ActualInput!) { result: recordActual(input: $input) ${ofActual} }`,
  reviseTarget: `mutation ($input: TargetInput!, $expected: Int!) {
    result: reviseTarget(input: $input, expectedRevision: $expected) ${ofTarget} }`,
  reviseActual: `mutation ($input: ActualInput!, $expected: Int!) {
    result: reviseActual(input: $input, expectedRevision: $expected) ${ofActual} }`,
  withdrawTarget: `mutation ($id: ID!) { result: withdrawTarget(id: $id)
    ${selection("TargetWithdrawn", `target ${fact}`)} }`,
  withdrawActual: `mutation ($id: ID!) { result: withdrawActual(id: $id)
    ${selection("ActualWithdrawn", `actual ${fact}`)} }`,
  saveSource: saving("Source", "source { id publisher title publishedOn url version province { id } }"),
  saveIndicator: saving(
    "Indicator",
    "indicator { code nameVi nameEn shortEn direction validMax version sector { code } }",
  ),
  saveSector: saving("Sector", "sector { code nameVi nameEn shortVi version parent { code } }"),
};
export type MutationName = keyof typeof mutations;

/** Variables by which each mutation would do something, for a year of its own, once the other one was run where one is named. */
export const examples: Record<
  MutationName,
  (year: number) => { variables: object; after?: { name: MutationName; variables: object } }
> = {
  recordTarget: (year) => ({ variables: { input: { ...target, year } } }),
  recordActual: (year) => ({ variables: { input: { ...actual, year } } }),
  reviseTarget: (year) => ({
    variables: { input: { ...target, year, value: "4600" }, expected: 1 },
    after: { name: "recordTarget", variables: { input: { ...target, year } } },
  }),
  reviseActual: (year) => ({
    variables: { input: { ...actual, year, value: "4200" }, expected: 1 },
    after: { name: "recordActual", variables: { input: { ...actual, year } } },
  }),
  withdrawTarget: (year) => ({
    variables: { id: `T.vn63-40.ICT_REVENUE.${year}.12.LEVEL.MAIN.1` },
    after: { name: "recordTarget", variables: { input: { ...target, year } } },
  }),
  withdrawActual: (year) => ({
    variables: { id: `A.vn63-40.ICT_REVENUE.${year}.12.LEVEL.MAIN.1` },
    after: { name: "recordActual", variables: { input: { ...actual, year } } },
  }),
  saveSource: (year) => ({ variables: { input: { ...source, id: `NA-${year}-01` } } }),
  saveIndicator: (year) => ({ variables: { input: { ...indicator, code: `LUCK_${year}` } } }),
  saveSector: (year) => ({ variables: { input: { ...sector, code: `LUCK_${year}` } } }),
};
