/** How firm an actual is; SDMX codes F, E, P, A. Ordered from weakest to firmest. */
export const ObservationStatus = {
  FORECAST: "FORECAST",
  ESTIMATED: "ESTIMATED",
  PRELIMINARY: "PRELIMINARY",
  FINAL: "FINAL",
} as const;
export type ObservationStatus = (typeof ObservationStatus)[keyof typeof ObservationStatus];

export const observationStatuses = Object.keys(ObservationStatus) as ObservationStatus[];

/** 0 for FORECAST up to 3 for FINAL. */
export function firmness(status: ObservationStatus): number {
  return observationStatuses.indexOf(status);
}

export function weakerStatus(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
  return firmness(a) <= firmness(b) ? a : b;
}
