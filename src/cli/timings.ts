import type { Progress } from "../workbook";

interface Stage {
  readonly stage: string;
  readonly ms: number;
  /** Resident memory of the process when the stage ended, MiB. */
  readonly rss: number;
}

/** Where the time went, for the benchmark: a Progress that notes when each stage begins. */
export class Timings implements Progress {
  private readonly stages: Stage[] = [];
  private current: { readonly stage: string; readonly since: number } | null = null;

  report(_done: number, what: string): void {
    this.end();
    this.current = { stage: what, since: performance.now() };
  }

  end(): void {
    if (!this.current) return;
    const ms = Math.round((performance.now() - this.current.since) * 10) / 10;
    this.stages.push({ stage: this.current.stage, ms, rss: Math.round(process.memoryUsage.rss() / 2 ** 20) });
    this.current = null;
  }

  /** Printed on standard error as one line of JSON when ZIPING_TIMINGS is set. */
  print(): void {
    this.end();
    if (process.env.ZIPING_TIMINGS) process.stderr.write(`${JSON.stringify(this.stages)}\n`);
  }
}
