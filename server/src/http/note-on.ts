/**
 * A note on each of many short-lived objects, as a property of theirs that nobody else has. A WeakMap that lives long
 * would keep all that its notes lead to until the next large collection: V8's small ones take every note for alive.
 */
export class NoteOn<K extends object, V> {
  private readonly name = Symbol();

  set(object: K, note: V): void {
    (object as Record<symbol, V>)[this.name] = note;
  }

  get(object: K): V | undefined {
    return (object as Record<symbol, V | undefined>)[this.name];
  }
}
