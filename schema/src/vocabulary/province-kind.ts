/** What a row of the province list is. */
export const ProvinceKind = { COUNTRY: "COUNTRY", CITY: "CITY", PROVINCE: "PROVINCE" } as const;
export type ProvinceKind = (typeof ProvinceKind)[keyof typeof ProvinceKind];

/** Is a source's province printed in it, or inferred from what it says? */
export const ProvinceBasis = { STATED: "STATED", INFERRED: "INFERRED" } as const;
export type ProvinceBasis = (typeof ProvinceBasis)[keyof typeof ProvinceBasis];
