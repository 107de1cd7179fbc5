/** Those who wait for what an operation answers: it goes on as long as one of them is there. */
export class Audience {
  private waiting = 0;
  private readonly nobody = new AbortController();

  /** aborted once all have left */
  get left(): AbortSignal {
    return this.nobody.signal;
  }

  /** @returns to be called when who joins leaves */
  join(): () => void {
    this.waiting += 1;
    let isHere = true;
    return () => {
      if (!isHere) return;
      isHere = false;
      this.waiting -= 1;
      if (this.waiting === 0) this.nobody.abort();
    };
  }
}
