import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface RunButtonProps {
  onRun: () => void;
}

/** Runs the operation, of several the chosen one; stops it while it is under way. */
export function RunButton({ onRun }: RunButtonProps) {
  const texts = useMessages(playgroundMessages);
  const { operations, operationName, isFetching } = useGraphiQL(
    pick("operations", "operationName", "isFetching"),
  );
  const { run, stop, setOperationName } = useGraphiQLActions();
  const names = (operations ?? []).flatMap(({ name }) => (name ? [name.value] : []));
  const press = () => {
    if (isFetching) return stop();
    onRun();
    run();
  };
  return (
    <>
      <button
        type="button"
        className="button run-button"
        title="Ctrl + Enter"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={press}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" fill="currentColor" aria-hidden="true">
          <path d={isFetching ? "M3 3h10v10H3z" : "M3.5 1.8v12.4L14 8z"} />
        </svg>
        {isFetching ? texts.stop : texts.run}
      </button>
      {names.length > 1 && (
        <select
          className="button"
          aria-label={texts.which}
          value={operationName}
          onChange={({ target }) => setOperationName(target.value)}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </>
  );
}
