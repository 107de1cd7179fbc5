/** What is in memory is given at once: a promise for each link of each row costs more than the row. */
export type PromiseOrValue<T> = T | Promise<T>;
