import {
  isWorkbookFile,
  leftOutText,
  sortedWorkbooks,
  unitAsText,
  unitFromText,
  type DistrictResults,
  type Skipped,
} from "../../app";
import type { FolderFile } from "./folder-files";
import { mostMemory } from "./memory";
import type { WorkForce } from "./work-force";

export type Unit = DistrictResults["units"][number];

/** What became of one workbook: its unit, or why it was refused. */
export type Line = { readonly file: string; readonly unit: Unit } | { readonly file: string; readonly message: string };

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
   * Scores what is left. Ends early when it was stopped; what is done by then stays.
   * @throws Error where no worker can be had any more, in plain words.
   */
  async run(): Promise<void> {
    const done = new Set(this.lines.map(({ file }) => file));
    const waiting = this.order.filter((file) => !done.has(file));
    const megabytes = mostMemory();
    const one = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const given = { path, file: this.files.get(path)!, megabytes };
        const outcome = await this.force.do({ kind: "score", given });
        if (outcome === "stopped") return;
        this.lines.push(
          outcome.exit === 0
            ? { file: path, unit: unitFromText(outcome.made) }
            : { file: path, message: outcome.message },
        );
      }
    };
    try {
      await Promise.all(Array.from({ length: this.force.size }, one));
    } finally {
      this.force.end();
    }
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
    return outcome.exit === 0 ? { bytes: outcome.made } : { message: outcome.message };
  }
}
