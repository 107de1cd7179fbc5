import type { Request } from "../load/request.ts";
import type { Question } from "../questions/question.ts";

/** One who answers the questions, in a process of its own. */
export interface Contender {
  name: string;
  url: string;
  /** of every answer */
  status: number;
  /** the questions it answers */
  answers(question: Question): boolean;
  /** the next request of a question; it is never the same contender's same request for long */
  next(question: Question): Request;
  /** ms of a processor so far, server and database together */
  cpu(): number;
  /** MB of the server's process */
  memory(): number;
}
