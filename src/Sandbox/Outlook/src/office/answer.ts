import { Refused, refusals } from "../protocol/refusals";
import { AsyncResultStatus } from "./words";

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/** What the callback of an Office.js method is given on success, as declared. */
export type ValueOf<Method> = Method extends (...handed: infer Handed) => void
  ? Extract<Handed[number], (result: never) => unknown> extends Callback<infer Value>
    ? Value
    : never
  : never;

/**
 * Answers one call of Office.js: the callback is the last argument if there is one, `asyncContext` may stand in the
 * options before it and comes back unchanged. Always later than the call, as the real library does.
 */
export function answer<Value>(handed: readonly unknown[], work: Promise<Value>): void {
  const options = handed.find((each): each is Office.AsyncContextOptions => typeof each === "object" && each !== null);
  answerTo(handed.find(isCallback<Value>), options?.asyncContext, work);
}

export function answerTo<Value>(done: Callback<Value> | undefined, asyncContext: unknown, work: Promise<Value>): void {
  const tell = (result: Partial<Office.AsyncResult<Value>>) => {
    // Out of the promise, so that an error in the pane's callback is the pane's uncaught error.
    setTimeout(() => done?.({ diagnostics: undefined, asyncContext, ...result } as Office.AsyncResult<Value>));
  };
  work.then(
    (value) => tell({ status: AsyncResultStatus.Succeeded as unknown as Office.AsyncResultStatus, value }),
    (error: unknown) => {
      const refusal = error instanceof Refused ? error.refusal : { ...refusals.failed, message: String(error) };
      tell({ status: AsyncResultStatus.Failed as unknown as Office.AsyncResultStatus, error: refusal });
    },
  );
}

function isCallback<Value>(argument: unknown): argument is Callback<Value> {
  return typeof argument === "function";
}
