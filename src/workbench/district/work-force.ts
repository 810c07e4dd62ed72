import { LONGEST_WORK } from "../../app";
import { PAGE, startWorker, workerHand, type Hand } from "./hand";
import { mostMemory } from "./memory";
import type { Outcome, Task, Work } from "./perform";

export interface Means {
  /** A task that takes longer is ended. */
  readonly milliseconds: number;
  /** How many tasks are done at a time. */
  readonly size: number;
  /** How much memory all of them may take together, in MB. */
  readonly megabytes: number;
  readonly start: () => Worker;
}

/** What a task comes to that was not done. */
export type Broken = "ended" | "late" | "stopped";

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
  /** How much memory all of them may take together, in MB. */
  readonly megabytes: number;
  private readonly idle: Hand[] = [];
  private shift = new AbortController();
  private hasWorkers: boolean | null = null;

  /** A task that takes longer is ended. */
  readonly milliseconds: number;
  private readonly start: () => Worker;

  constructor({ milliseconds, size, megabytes, start }: Partial<Means> = {}) {
    this.milliseconds = milliseconds ?? LONGEST_WORK;
    this.size = size ?? coresBesideThePage();
    this.megabytes = megabytes ?? mostMemory();
    this.start = start ?? startWorker;
  }

  /**
   * Does one task. "late" and "ended": it took too long, or its worker died; "stopped": `end` came before it was done.
   * @throws Error where no worker can be had any more, in plain words.
   */
  async do<Kind extends keyof Work>(task: Task<Kind>): Promise<Outcome<Kind> | Broken> {
    const { signal } = this.shift;
    const hand = this.idle.pop() ?? (await this.hire(signal));
    if (signal.aborted) {
      hand.dismiss();
      return "stopped";
    }
    return this.outcomeOf(hand, task, signal);
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
  ): Promise<Outcome<Kind> | Broken> {
    return new Promise((resolve, reject) => {
      let isOver = false;
      const over = (): boolean => {
        const isFirst = !isOver;
        isOver = true;
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
        return isFirst;
      };
      const finish = (outcome: Outcome<Kind> | Broken) => {
        if (!over()) return;
        // Also one that has read what is too large: its memory is free at once.
        if (typeof outcome === "string") hand.dismiss();
        else this.idle.push(hand);
        resolve(outcome);
      };
      const stop = () => finish("stopped");
      const timer = setTimeout(() => finish("late"), this.milliseconds);
      signal.addEventListener("abort", stop);
      hand.do(task).then(finish, (error: unknown) => {
        if (!over()) return;
        hand.dismiss();
        reject(error as Error);
      });
    });
  }
}
