/** What a row of the province list is. */
export const ProvinceKind = { COUNTRY: "COUNTRY", CITY: "CITY", PROVINCE: "PROVINCE" } as const;
export type ProvinceKind = (typeof ProvinceKind)[keyof typeof ProvinceKind];

/**
 * The scheme of countries, and of nothing else. Every other scheme is one division of one country (M13) under a name
 * of its own: VN63, VN34.
 */
export const NATIONAL_SCHEME = "NATIONAL";

/** Is a source's province printed in it, or inferred from what it says? */
export const ProvinceBasis = { STATED: "STATED", INFERRED: "INFERRED" } as const;
export type ProvinceBasis = (typeof ProvinceBasis)[keyof typeof ProvinceBasis];
