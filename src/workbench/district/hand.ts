import type { Outcome, Task, Work } from "./perform";

/** Who does tasks, one at a time. */
export interface Hand {
  /** "ended": it broke off, and does no more. */
  do<Kind extends keyof Work>(task: Task<Kind>): Promise<Outcome<Kind> | "ended">;
  /** Ends what it does, at once where it can. */
  dismiss(): void;
}

/** So long a worker has until it says that it is there, in milliseconds; loading its script takes a tenth of a second. */
const PATIENCE = 20_000;

export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}

/** A worker of the browser; null where it forbids them, or the script is not to be had. `signal` ends the waiting. */
export async function workerHand(start: () => Worker, signal: AbortSignal): Promise<Hand | null> {
  const worker = started(start);
  if (worker === null) return null;
  if (await isThere(worker, signal)) return new WorkerHand(worker);
  worker.terminate();
  return null;
}

/** Some browsers throw where a policy forbids workers, others tell it as the worker's error. */
function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

function isThere(worker: Worker, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const answer = (isThere: boolean) => () => {
      clearTimeout(timer);
      resolve(isThere);
    };
    worker.addEventListener("message", answer(true), { once: true });
    worker.addEventListener("error", answer(false), { once: true });
    signal.addEventListener("abort", answer(false), { once: true });
  });
}

class WorkerHand implements Hand {
  constructor(private readonly worker: Worker) {}

  do<Kind extends keyof Work>(task: Task<Kind>): Promise<Outcome<Kind> | "ended"> {
    return new Promise((resolve) => {
      this.worker.onmessage = ({ data }: MessageEvent<Outcome<Kind>>) => resolve(data);
      this.worker.onerror = this.worker.onmessageerror = () => resolve("ended");
      this.worker.postMessage(task);
    });
  }

  dismiss(): void {
    this.worker.terminate();
  }
}

/** The page itself, where there is no worker: between two tasks it can be used, and a task can't be ended. */
export const PAGE: Hand = {
  async do(task) {
    await new Promise((resolve) => setTimeout(resolve));
    const { perform } = await import("./perform");
    return perform(task);
  },
  dismiss: () => undefined,
};
