interface State {
  /** ISO day from which it stood so */
  publishedDay: string;
}

/** What stood on a day, of states from the earliest on; null before the first. */
export function stateOn<S extends State>(history: readonly S[], day: string): S | null {
  return history.findLast(({ publishedDay }) => publishedDay <= day) ?? null;
}
