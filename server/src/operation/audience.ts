/** Those who wait for what an operation answers: it goes on as long as one of them is there. */
export class Audience {
  private waiting = 0;
  private readonly farewells: (() => void)[] = [];
  private isGone = false;

  /** all have left */
  get hasLeft(): boolean {
    return this.isGone;
  }

  /** To be called once all have left; each request has one, so it is no AbortSignal, which costs more than all else of it. */
  whenLeft(farewell: () => void): void {
    this.farewells.push(farewell);
  }

  /** @returns to be called when who joins leaves */
  join(): () => void {
    this.waiting += 1;
    let isHere = true;
    return () => {
      if (!isHere) return;
      isHere = false;
      this.waiting -= 1;
      if (this.waiting === 0) this.leave();
    };
  }

  private leave(): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const farewell of this.farewells) farewell();
  }
}
