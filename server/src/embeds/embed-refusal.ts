import type { Words } from "@doichieu/schema/vocabulary";
import { Refusal } from "../errors.ts";
import { AnswerError } from "../graphql/in-process.ts";

/** Why nothing is drawn, as far as it is ours to say: what an address says wrongly is drawn by the client's build. */
export interface EmbedProblem {
  status: 400 | 401 | 403 | 500 | 503;
  code: string;
  /** one sentence: what is wrong and what to do */
  says: Words;
}

/** After so many seconds it is worth to ask again. */
export const RETRY_AFTER = 5;

export const tooBusy: EmbedProblem = {
  status: 503,
  code: "EMBED_BUSY",
  says: {
    VI: `Máy chủ đang bận; hãy thử lại sau ${RETRY_AFTER} giây.`,
    EN: `The server is busy; ask again in ${RETRY_AFTER} seconds.`,
  },
};

const tookTooLong: EmbedProblem = {
  status: 503,
  code: "OPERATION_TIMEOUT",
  says: {
    VI: "Tính toán quá lâu nên đã dừng; hãy thử lại, hoặc hỏi hẹp hơn.",
    EN: "It took too long and was stopped; ask again, or for less.",
  },
};

const tooBroad: EmbedProblem = {
  status: 400,
  code: "AS_OF_TOO_BROAD",
  says: {
    VI: "Có quá nhiều số liệu phải tính lại cho ngày này; hãy hỏi hẹp hơn.",
    EN: "Too many figures would be worked out anew for this day; ask for less.",
  },
};

const ourFault: EmbedProblem = {
  status: 500,
  code: "INTERNAL_SERVER_ERROR",
  says: {
    VI: "Có lỗi ở phía chúng tôi, chưa vẽ được.",
    EN: "Something went wrong on our side; nothing could be drawn.",
  },
};

export class EmbedRefusal extends Error {
  constructor(readonly problem: EmbedProblem) {
    super(problem.says.EN);
    this.name = "EmbedRefusal";
  }
}

/** Refusals of questions that are no fault of ours, by their code. */
const known = new Map<unknown, EmbedProblem>([
  ["OPERATION_TIMEOUT", tookTooLong],
  ["STATEMENT_TIMEOUT", tookTooLong],
  ["BUSY", tooBusy],
  ["AS_OF_TOO_BROAD", tooBroad],
]);

/** What is told of an error; anything but a refusal is a fault of ours. */
export function problemOf(error: unknown): EmbedProblem {
  if (error instanceof EmbedRefusal) return error.problem;
  const isRefused = error instanceof AnswerError || error instanceof Refusal;
  return (isRefused && known.get(error.code)) || ourFault;
}
