import type { ChildProcess } from "node:child_process";
import { endedText, LONGEST_WORK, MOST_MEMORY } from "../../app";
import type { BatchChoice, BatchOutcome, BatchTask } from "./task";

/** The first word of the command line that makes a process a worker of a batch. */
export const WORKER = "--batch-worker";

export interface Limits {
  /** A workbook that takes longer is ended. */
  readonly milliseconds: number;
  /** A workbook that needs more is ended. */
  readonly megabytes: number;
}

const LIMITS: Limits = { milliseconds: LONGEST_WORK, megabytes: MOST_MEMORY };

/** Node 20: the heap grows by so much before it is collected, not to its double: thousands of workbooks take no more than a hundred. */
const FLAT = process.versions.v8.startsWith("11.") ? ["--heap-growing-percent=60"] : [];

export interface Assignment {
  readonly task: BatchTask;
  readonly choice: BatchChoice;
}

/**
 * Processes that do one workbook after the other. One that hangs or needs too much memory is ended with its workbook,
 * and another takes its place: the other workbooks are never taken along.
 */
export class WorkForce {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();

  constructor(
    /** What is run, and with which words: the command itself. */
    private readonly program: string,
    private readonly limits: Limits = LIMITS,
  ) {}

  /** Does one workbook; never fails. */
  async do(assignment: Assignment): Promise<BatchOutcome> {
    const worker = this.idle.pop() ?? (await this.hire());
    const outcome = await this.outcomeOf(worker, assignment);
    const { milliseconds, megabytes } = this.limits;
    if (outcome === "ended") return { exit: 1, message: endedText({ megabytes }) };
    if (outcome === "late") return { exit: 1, message: endedText({ milliseconds }) };
    this.idle.push(worker);
    return outcome;
  }

  private outcomeOf(worker: ChildProcess, assignment: Assignment): Promise<BatchOutcome | "ended" | "late"> {
    return new Promise((resolve) => {
      const finish = (outcome: BatchOutcome | "ended" | "late") => {
        clearTimeout(timer);
        worker.removeAllListeners("message").removeAllListeners("exit");
        if (typeof outcome === "string") this.dismiss(worker);
        resolve(outcome);
      };
      const timer = setTimeout(() => finish("late"), this.limits.milliseconds);
      worker.once("message", (answer) => finish(answer as BatchOutcome));
      worker.once("exit", () => finish("ended"));
      worker.send(assignment);
    });
  }

  private async hire(): Promise<ChildProcess> {
    // Loading it takes as long as checking a small workbook; a batch alone needs it.
    const { fork } = await import("node:child_process");
    const worker = fork(this.program, [WORKER], {
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`, ...FLAT],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.all.add(worker);
    worker.on("error", () => undefined);
    return worker;
  }

  private dismiss(worker: ChildProcess): void {
    this.all.delete(worker);
    worker.kill("SIGKILL");
  }

  /** Lets all workers go. */
  end(): void {
    for (const worker of this.all) this.dismiss(worker);
  }
}
