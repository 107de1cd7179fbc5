const noCounts = {
  derivedTargets: 0,
  provisional: 0,
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
};
export const noRows = { totalCount: 0, nodes: [] };

/** What the server says of a year of which it knows nothing. */
export const emptyOverview = (year: number, years: readonly number[] = []) => ({
  provinces: [],
  sectors: [],
  years: years.map((value) => ({ value })),
  byYear: [],
  report: {
    value: year,
    provincial: [noCounts],
    byProvince: [],
    cells: [],
    short: noRows,
    open: noRows,
    growthDecided: noRows,
    growthMissed: noRows,
    growth: noRows,
  },
});
