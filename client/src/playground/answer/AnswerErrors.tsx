import type { GraphQLFormattedError } from "graphql";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface AnswerErrorsProps {
  errors: readonly GraphQLFormattedError[];
}

/** What the server says is wrong, in its own words: what, where, and the code that programs go by. */
export function AnswerErrors({ errors }: AnswerErrorsProps) {
  const texts = useMessages(playgroundMessages);
  return (
    <div className="result-note answer-errors" role="alert">
      <h2>{texts.errors(errors.length)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.message} ${placeOf(error)}`}>
            <span lang="en">{error.message}</span>{" "}
            <small>
              {placeOf(error) && texts.at(placeOf(error))}{" "}
              {typeof error.extensions?.code === "string" && <code>{error.extensions.code}</code>}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the answer, else in the text: "attainments.nodes.0.target", "3:5". */
function placeOf({ path, locations }: GraphQLFormattedError): string {
  if (path && path.length > 0) return path.join(".");
  return (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(", ");
}
