import { Trouble } from "../../workbook";

/** The promise, or Trouble "cancelled" as soon as the signal aborts: nobody waits for it any more. */
export function untilCancelled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new Trouble("cancelled", ""));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
