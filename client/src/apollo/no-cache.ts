import { ApolloCache } from "@apollo/client/cache";

/**
 * Keeps nothing. A page is drawn from one whole answer, which the router holds under the page's address; taking answers
 * apart into entities and together again would cost more than asking (docs/decisions/0010-whole-answers.md).
 */
export class NoCache extends ApolloCache {
  read() {
    return null;
  }
  write() {
    return undefined;
  }
  diff() {
    return { result: null, complete: false as const };
  }
  watch() {
    return () => undefined;
  }
  reset() {
    return Promise.resolve();
  }
  evict() {
    return false;
  }
  restore() {
    return this;
  }
  extract() {
    return {};
  }
  removeOptimistic() {
    return undefined;
  }
  performTransaction() {
    return undefined;
  }
  fragmentMatches() {
    return true;
  }
}
