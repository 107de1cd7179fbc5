/** A generated set in a database, where everybody finds it. */
export interface LoadedSet {
  /** DATABASE_URL of the product */
  productUrl: string;
  /** where the raw tables lie that limit (ii) reads */
  rawUrl: string;
  load: Load;
  /** ms of a processor that the database's own processes have spent so far */
  databaseCpu(): number;
  /**
   * Has all of it read once, as far as memory goes: as after a day of questions. Some kernels take pages of files back that
   * nobody has read for half a minute, and what would be measured then is the disk.
   */
  readAll(): Promise<void>;
  stop(): Promise<void>;
}

/** What it took to load the set by the product's own bulk way. */
export interface Load {
  facts: number;
  seconds: number;
  /** of the database's files, all that the product stores with the facts included */
  bytes: number;
}
