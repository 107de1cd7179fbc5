/** What arguments of several mutations mean. */
export const inputIs = "The figure.";
export const expectedRevisionIs =
  "Number of the latest revision that the writer has seen, Fact.revision, also of Conflict.factNow.";
export const withdrawnIdIs = "Id of one revision: Fact.id.";
