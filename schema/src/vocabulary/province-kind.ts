/** What a row of the province list is. */
export const ProvinceKind = { COUNTRY: "COUNTRY", CITY: "CITY", PROVINCE: "PROVINCE" } as const;
export type ProvinceKind = (typeof ProvinceKind)[keyof typeof ProvinceKind];

/** Which division of the country a province or region belongs to (M13). */
export const ProvinceScheme = { NATIONAL: "NATIONAL", VN63: "VN63", VN34: "VN34" } as const;
export type ProvinceScheme = (typeof ProvinceScheme)[keyof typeof ProvinceScheme];

/** Is a source's province printed in it, or inferred from what it says? */
export const ProvinceBasis = { STATED: "STATED", INFERRED: "INFERRED" } as const;
export type ProvinceBasis = (typeof ProvinceBasis)[keyof typeof ProvinceBasis];
