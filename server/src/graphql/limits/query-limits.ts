/** How large a query may be; each is told of in the refusal of one that is larger. */
export interface QueryLimits {
  /** fields inside one another; what introspection asks does not count */
  depth: number;
  /** of fields at the root and of fields with arguments, which each cost their own work; others are free */
  aliases: number;
  rootFields: number;
  directives: number;
  /** words, names and signs of the whole document */
  tokens: number;
  /** objects that an answer can hold, pages and lists taken as full */
  cost: number;
  /** values that an answer can hold: those that its objects say of themselves */
  values: number;
  /** values of one list in an argument or a variable */
  listLength: number;
}

export const QUERY_LIMITS: QueryLimits = {
  depth: 10,
  aliases: 15,
  rootFields: 10,
  directives: 8,
  tokens: 2000,
  cost: 20_000,
  values: 300_000,
  listLength: 250,
};
