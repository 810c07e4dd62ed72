import {
  endedText,
  isWorkbookFile,
  leftOutText,
  sortedWorkbooks,
  unitAsText,
  unitFromText,
  type DistrictResults,
  type Skipped,
} from "../../app";
import type { FolderFile } from "./folder-files";
import type { Outcome } from "./perform";
import type { Broken, WorkForce } from "./work-force";

export type Unit = DistrictResults["units"][number];

/** What became of one workbook: its unit, or why it was refused. */
export type Line = { readonly file: string; readonly unit: Unit } | { readonly file: string; readonly message: string };

/** A file of more bytes may need more than its part of the memory only to be read: half a million cells take some 2 MB. */
const LARGE_FILE = 4 * 2 ** 20;

/** What is no unit, and was not stopped. */
type Refused = Exclude<Outcome<"score"> | Broken, { readonly exit: 0 } | "stopped">;

/** The workbooks of a folder, each scored by who is free. */
export class District {
  /** In the order in which they were done. */
  readonly lines: Line[] = [];
  readonly skipped: readonly Skipped[];
  readonly count: number;
  private readonly files: ReadonlyMap<string, File>;
  private readonly order: readonly string[];

  constructor(
    found: readonly FolderFile[],
    private readonly force: WorkForce,
  ) {
    this.files = new Map(found.map(({ path, file }) => [path, file]));
    const { files, skipped, refused } = sortedWorkbooks([...this.files.keys()].filter(isWorkbookFile));
    this.order = files;
    this.skipped = skipped;
    this.count = files.length + refused.length;
    for (const one of refused) this.lines.push({ file: one.file, message: leftOutText(one) });
  }

  get refused(): number {
    return this.lines.filter((line) => "message" in line).length;
  }

  /**
   * Scores what is left. Ends early when it was stopped; what is done by then stays. Workers share the memory of the
   * page: what needs more than its part is done at the end, alone.
   * @throws Error where no worker can be had any more, in plain words.
   */
  async run(): Promise<void> {
    const done = new Set(this.lines.map(({ file }) => file));
    const left = this.order.filter((path) => !done.has(path));
    const { size, megabytes } = this.force;
    const isLarge = (path: string) => size > 1 && this.files.get(path)!.size > LARGE_FILE;
    const waiting = left.filter((path) => !isLarge(path));
    const large = left.filter(isLarge);
    try {
      const together = Array.from({ length: size }, () => this.scoreEach(waiting, megabytes / size, large));
      if ((await Promise.all(together)).includes("stopped")) return;
      // What the others still hold is free before these begin.
      this.force.end();
      await this.scoreEach(large, megabytes, large);
    } finally {
      this.force.end();
    }
  }

  /** Takes one after the other; `large` gets those that need more than these MB, unless these are all that there are. */
  private async scoreEach(waiting: string[], megabytes: number, large: string[]): Promise<"done" | "stopped"> {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const given = { path, file: this.files.get(path)!, megabytes };
      const outcome = await this.force.do({ kind: "score", given });
      if (outcome === "stopped") return outcome;
      if (outcome === "too-large" && megabytes < this.force.megabytes) large.push(path);
      else if (typeof outcome === "object" && outcome.exit === 0)
        this.lines.push({ file: path, unit: unitFromText(outcome.made) });
      else this.lines.push({ file: path, message: this.refusal(outcome, megabytes) });
    }
    return "done";
  }

  private refusal(outcome: Refused, megabytes: number): string {
    if (outcome === "late") return endedText({ milliseconds: this.force.milliseconds });
    if (outcome === "ended") return endedText({ megabytes: null });
    return outcome === "too-large" ? endedText({ megabytes }) : outcome.message;
  }

  /** Ends what is being done, at once. */
  stop(): void {
    this.force.end();
  }

  file(path: string): File | undefined {
    return this.files.get(path);
  }

  /** The bytes of the bureau's workbook, or why there is none; "stopped" where `stop` came first. */
  async rollUp(): Promise<{ readonly bytes: Uint8Array } | { readonly message: string } | "stopped"> {
    const inOrder = [...this.lines].sort((one, other) => (one.file < other.file ? -1 : 1));
    const outcome = await this.force.do({
      kind: "rollUp",
      given: {
        units: inOrder.flatMap((line) => ("unit" in line ? [unitAsText(line.unit)] : [])),
        refused: inOrder.flatMap((line) => ("message" in line ? [line] : [])),
      },
    });
    if (outcome === "stopped") return outcome;
    this.force.end();
    if (typeof outcome === "string") return { message: "请再试一次，或用命令行的 ziping rollup。" };
    return outcome.exit === 0 ? { bytes: outcome.made } : { message: outcome.message };
  }
}
