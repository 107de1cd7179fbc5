import type { Contender } from "./contenders/contender.ts";
import { type Measured, measure } from "./measure.ts";
import type { Question } from "./questions/question.ts";

const MANY = 32;

/** What one contender took for one question, round by round. */
export interface Series {
  question: Question;
  contender: Contender;
  /** asked by one connection */
  alone: Measured[];
  /** asked by 32 at the same time */
  crowded: Measured[];
}

interface Plan {
  rounds: number;
  milliseconds: number;
  onRound?: (round: number) => void;
}

/** A list that begins elsewhere each time, so that nobody always comes after the same one. */
function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

/** All questions to all contenders, interleaved, round after round. A first round warms everybody up and does not count. */
export async function measureRounds(
  contenders: readonly Contender[],
  questions: readonly Question[],
  { rounds, milliseconds, onRound }: Plan,
): Promise<Series[]> {
  const all = questions.flatMap((question) =>
    contenders
      .filter((contender) => contender.answers(question))
      .map((contender): Series => ({ question, contender, alone: [], crowded: [] })),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const question of questions) {
      const ofQuestion = all.filter((each) => each.question === question);
      for (const { contender, alone, crowded } of turned(ofQuestion, round)) {
        const one = await measure(contender, question, { connections: 1, milliseconds });
        const many = await measure(contender, question, { connections: MANY, milliseconds });
        if (round === 0) continue;
        alone.push(one);
        crowded.push(many);
      }
    }
    onRound?.(round);
  }
  return all;
}
