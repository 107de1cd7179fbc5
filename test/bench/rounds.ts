import type { Contender } from "./contenders/contender.ts";
import { type Measured, measure, type Stretch } from "./measure.ts";
import type { Question } from "./questions/question.ts";

const MANY = 32;
/** Who takes longer for one answer is not asked for 32 at a time: it would say no more, a minute later. */
const TOO_LONG_MS = 1000;

/**
 * How long everybody is asked each question before anything counts. V8 optimises what a request takes during its first
 * thousands, in threads whose time would be counted, too; the more there is of a program, the longer.
 */
const WARMING_MS = 1500;
/** Long answers would be too few in that while; the longest, of which there are fewer in ten seconds, go without. */
const WARMING_ANSWERS = 3000;

/**
 * A contender waits while the others are asked: minutes at L, where limit (ii) has some to do. Who has idled for half a
 * minute takes two to four times as long for his next answers, for a second or longer; so he gets a running start.
 */
const RUNNING_START = { connections: 1, milliseconds: 1500, fewest: 1 };

/** What one contender took for one question, round by round. */
export interface Series {
  question: Question;
  contender: Contender;
  /** asked by one connection */
  alone: Measured[];
  /** asked by 32 at the same time; none of who takes over a second for one answer */
  crowded: Measured[];
}

interface Plan {
  rounds: number;
  milliseconds: number;
  /** before each question of each round */
  onQuestion: () => Promise<void>;
  onRound?: (round: number) => void;
}

/** A list that begins elsewhere each time, so that nobody always comes after the same one. */
function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

type Length = Omit<Stretch, "connections">;

const lengthOf = (round: number, milliseconds: number): Length =>
  round === 0
    ? { milliseconds: Math.max(WARMING_MS, milliseconds), fewest: WARMING_ANSWERS }
    : { milliseconds };

interface Round {
  alone: Measured;
  /** null: one answer takes too long */
  crowded: Measured | null;
}

async function measureRound(contender: Contender, question: Question, length: Length): Promise<Round> {
  await measure(contender, question, RUNNING_START);
  const alone = await measure(contender, question, { connections: 1, ...length });
  if (alone.p50 > TOO_LONG_MS) return { alone, crowded: null };
  return { alone, crowded: await measure(contender, question, { connections: MANY, ...length }) };
}

/** All questions to all contenders, interleaved, round after round. A first round warms everybody up and does not count. */
export async function measureRounds(
  contenders: readonly Contender[],
  questions: readonly Question[],
  { rounds, milliseconds, onQuestion, onRound }: Plan,
): Promise<Series[]> {
  const all = questions.flatMap((question) =>
    contenders
      .filter((contender) => contender.answers(question))
      .map((contender): Series => ({ question, contender, alone: [], crowded: [] })),
  );
  for (let round = 0; round <= rounds; round += 1) {
    const asked = lengthOf(round, milliseconds);
    for (const question of questions) {
      await onQuestion();
      const ofQuestion = all.filter((each) => each.question === question);
      for (const series of turned(ofQuestion, round)) {
        const { alone, crowded } = await measureRound(series.contender, question, asked);
        if (round === 0) continue;
        series.alone.push(alone);
        if (crowded) series.crowded.push(crowded);
      }
    }
    onRound?.(round);
  }
  return all;
}
