import { LARGEST_PAGE } from "@doichieu/schema";

/** What is wrong with a page of so many rows. */
export const pageTooLarge = (first: number): string =>
  `first must be 0 to ${LARGEST_PAGE}, not ${first}; ask for the rest by after.`;
