import { endedText, LONGEST_WORK } from "../../app";
import { PAGE, startWorker, workerHand, type Hand } from "./hand";
import type { Outcome, Task, Work } from "./perform";

export interface Means {
  /** A task that takes longer is ended. */
  readonly milliseconds: number;
  /** How many tasks are done at a time. */
  readonly size: number;
  readonly start: () => Worker;
}

/** More of them cost more memory than they save time. */
const MOST_WORKERS = 4;

function coresBesideThePage(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
}

/**
 * Workers that do one task after the other, so that the page stays alive. One that hangs or dies is ended with its task,
 * and another takes its place: the other tasks are never taken along. Where the browser forbids workers the page does
 * the same itself.
 */
export class WorkForce {
  /** How many tasks are done at a time. */
  readonly size: number;
  private readonly idle: Hand[] = [];
  private shift = new AbortController();
  private hasWorkers: boolean | null = null;

  private readonly milliseconds: number;
  private readonly start: () => Worker;

  constructor({ milliseconds, size, start }: Partial<Means> = {}) {
    this.milliseconds = milliseconds ?? LONGEST_WORK;
    this.size = size ?? coresBesideThePage();
    this.start = start ?? startWorker;
  }

  /**
   * Does one task; "stopped" where `end` came before it was done.
   * @throws Error where no worker can be had any more, in plain words.
   */
  async do<Kind extends keyof Work>(task: Task<Kind>): Promise<Outcome<Kind> | "stopped"> {
    const { signal } = this.shift;
    const hand = this.idle.pop() ?? (await this.hire(signal));
    if (signal.aborted) {
      hand.dismiss();
      return "stopped";
    }
    const outcome = await this.outcomeOf(hand, task, signal);
    if (outcome === "ended") return { exit: 1, message: endedText({ megabytes: null }) };
    if (outcome === "late") return { exit: 1, message: endedText({ milliseconds: this.milliseconds }) };
    return outcome;
  }

  /** Ends at once what is being done, and lets all workers go. */
  end(): void {
    this.shift.abort();
    this.shift = new AbortController();
    for (const hand of this.idle.splice(0)) hand.dismiss();
  }

  private async hire(signal: AbortSignal): Promise<Hand> {
    if (this.hasWorkers === false) return PAGE;
    const hand = await workerHand(this.start, signal);
    if (hand === null && !signal.aborted && this.hasWorkers) {
      throw new Error("读不到工作台的程序，可能网页服务已经停了。请打开网页服务，再点“接着算”。");
    }
    if (!signal.aborted) this.hasWorkers = hand !== null;
    return hand ?? PAGE;
  }

  private outcomeOf<Kind extends keyof Work>(
    hand: Hand,
    task: Task<Kind>,
    signal: AbortSignal,
  ): Promise<Outcome<Kind> | "ended" | "late" | "stopped"> {
    return new Promise((resolve, reject) => {
      let isOver = false;
      const finish = (outcome: Outcome<Kind> | "ended" | "late" | "stopped") => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
        if (typeof outcome === "string") hand.dismiss();
        else this.idle.push(hand);
        resolve(outcome);
      };
      const stop = () => finish("stopped");
      const timer = setTimeout(() => finish("late"), this.milliseconds);
      signal.addEventListener("abort", stop);
      hand.do(task).then(finish, reject);
    });
  }
}
