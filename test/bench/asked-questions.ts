import type { Sample } from "../../server/src/sample/sample.ts";
import type { Question, Variables } from "./questions/question.ts";

/** Questions with all that they are asked about; each set of variables is one object from beginning to end. */
export class AskedQuestions {
  private readonly byQuestion: ReadonlyMap<Question, readonly Variables[]>;

  constructor(
    readonly questions: readonly Question[],
    private readonly sample: Sample,
  ) {
    this.byQuestion = new Map(questions.map((question) => [question, question.variants(sample)]));
  }

  readonly variants = (question: Question): readonly Variables[] => this.byQuestion.get(question) ?? [];

  readonly parameters = (question: Question, variables: Variables) =>
    question.parameters(variables, this.sample);

  /** Every request once. */
  all(): [Question, Variables][] {
    return this.questions.flatMap((question) =>
      this.variants(question).map((variables): [Question, Variables] => [question, variables]),
    );
  }
}
