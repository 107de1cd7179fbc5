import { createRequire } from "node:module";

/** What graphql-jit keeps of one execution, as far as it matters here. */
interface Execution {
  promiseCounter: number;
  errors: unknown[];
  nullErrors: unknown[];
  resolve(execution: Execution): void;
}

type Tell = (value: unknown) => void;

interface Runtime {
  isPromise(value: unknown): value is PromiseLike<unknown>;
  handleResolverResult(execution: Execution, value: unknown, onSuccess: Tell, onError: Tell): void;
  handleListItemResult(execution: Execution, item: unknown, onSuccess: Tell, onError: Tell): void;
  finalizeResult(execution: Execution): Promise<Execution> | undefined;
}

const hasFailed = ({ errors, nullErrors }: Execution) => errors.length > 0 || nullErrors.length > 0;

function telling(execution: Execution, tell: Tell): Tell {
  return (value) => {
    if (hasFailed(execution)) return;
    try {
      tell(value);
    } catch (error) {
      execution.errors.push(error);
    }
    execution.promiseCounter -= 1;
    if (execution.promiseCounter === 0 || hasFailed(execution)) execution.resolve(execution);
  };
}

/**
 * graphql-jit leaves what is thrown while a promise's value is completed, as by a getter, to nobody: the process would end and
 * the answer never come. Here it is an error of the execution, which ends with its first error: it is given up then. Its
 * compiled queries call this one object of the package, which has no option for it.
 */
export function endAtFirstError(): void {
  const { jitRuntime: runtime }: { jitRuntime: Runtime } = createRequire(import.meta.url)(
    "graphql-jit/dist/runtime",
  );
  const awaiting: Runtime["handleResolverResult"] = (execution, value, onSuccess, onError) => {
    if (!runtime.isPromise(value)) return onSuccess(value);
    execution.promiseCounter += 1;
    value.then(telling(execution, onSuccess), telling(execution, onError));
  };
  runtime.handleResolverResult = awaiting;
  runtime.handleListItemResult = awaiting;
  const finalize = runtime.finalizeResult;
  runtime.finalizeResult = (execution) => (hasFailed(execution) ? undefined : finalize(execution));
}
