import type { Progress } from "../workbook";

interface Stage {
  readonly stage: string;
  readonly ms: number;
  /** Resident memory of the process when the stage ended, MiB. */
  readonly rss: number;
}

/** Milliseconds since the start of the process. */
const PATIENCE = 1_000;

const WORDS: Readonly<Record<string, string>> = {
  read: "读取",
  recognise: "识别",
  score: "计分",
  check: "检查",
  compose: "写报告",
  plan: "准备写入",
  "write-xlsx": "写工作簿",
  "write-docx": "写 Word 报告",
  save: "保存",
};

/** Milliseconds since the start of the process; the clock of `performance` takes a millisecond to load. */
function now(): number {
  return process.uptime() * 1000;
}

/** Where the time went, for the benchmark, and for who waits: a Progress that notes when each stage begins. */
export class Timings implements Progress {
  private readonly stages: Stage[] = [];
  private isShown = false;
  private current: { readonly stage: string; readonly since: number } | null = null;

  report(done: number, what: string): void {
    this.end();
    this.current = { stage: what, since: now() };
    this.show(done, what);
  }

  /** On a terminal, one line that is written over, once the work has taken a second. */
  private show(done: number, what: string): void {
    if (!process.stderr.isTTY || now() < PATIENCE) return;
    process.stderr.write(`\r\x1b[K${Math.round(done * 100)}% 正在${WORDS[what] ?? "处理"}……`);
    this.isShown = true;
  }

  end(): void {
    if (!this.current) return;
    // To ask for the memory takes as long as a small stage.
    if (process.env.ZIPING_TIMINGS) {
      const ms = Math.round((now() - this.current.since) * 10) / 10;
      this.stages.push({ stage: this.current.stage, ms, rss: Math.round(process.memoryUsage.rss() / 2 ** 20) });
    }
    this.current = null;
  }

  /** Printed on standard error as one line of JSON when ZIPING_TIMINGS is set. */
  print(): void {
    this.end();
    if (this.isShown) process.stderr.write("\r\x1b[K");
    if (process.env.ZIPING_TIMINGS) process.stderr.write(`${JSON.stringify(this.stages)}\n`);
  }
}
