/** A promise that React's `use` reads without waiting once it is fulfilled. */
interface ReadAtOnce<T> extends Promise<T> {
  status?: "fulfilled";
  value?: T;
}

/** Something that is loaded when it is first needed: the same promise for all who ask; after a failure the next one asks anew. */
export function loadOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: ReadAtOnce<T> | undefined;
  return () => {
    if (asked) return asked;
    const answer: ReadAtOnce<T> = ask();
    answer.then(
      (value) => Object.assign(answer, { status: "fulfilled", value }),
      () => {
        asked = undefined;
      },
    );
    asked = answer;
    return answer;
  };
}
