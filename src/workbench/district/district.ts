import {
  evaluateAgain,
  evaluatedInShort,
  isWorkbookFile,
  leftOutText,
  ownFaultText,
  planRollUp,
  sortedWorkbooks,
  unitResultOf,
  type DistrictResult,
  type RollUp,
  type Skipped,
} from "../../app";
import { newWorkbook, openPackage } from "../../hosts/file";
import { Trouble, troubleMessage } from "../../workbook";
import type { FolderFile } from "./folder-files";

/** How many units are drawn of each kind for 抽查复核, and by which seed: those of the command. */
const DRAW = { count: 10, seed: "1" } as const;

export type Unit = RollUp["units"][number];

/** What became of one workbook: its unit, or why it was refused. */
export type Line = { readonly file: string; readonly unit: Unit } | { readonly file: string; readonly message: string };

/** The workbooks of a folder, scored one after the other. */
export class District {
  readonly lines: Line[] = [];
  readonly skipped: readonly Skipped[];
  readonly count: number;
  private readonly results: DistrictResult[] = [];
  private readonly files: ReadonlyMap<string, File>;
  private readonly order: readonly string[];
  private isStopped = false;

  constructor(found: readonly FolderFile[]) {
    this.files = new Map(found.map(({ path, file }) => [path, file]));
    const { files, skipped, refused } = sortedWorkbooks([...this.files.keys()].filter(isWorkbookFile));
    this.order = files;
    this.skipped = skipped;
    this.count = files.length + refused.length;
    for (const one of refused) this.add({ file: one.file, exit: 1, message: leftOutText(one) });
  }

  get refused(): number {
    return this.lines.filter((line) => "message" in line).length;
  }

  /** Scores what is left; `after` each workbook the page may show it. Ends early when it was stopped. */
  async run(after: () => Promise<void>): Promise<void> {
    this.isStopped = false;
    for (const file of this.order.slice(this.results.length - (this.count - this.order.length))) {
      if (this.isStopped) return;
      this.add(await resultOf(file, this.files.get(file)!));
      await after();
    }
  }

  stop(): void {
    this.isStopped = true;
  }

  file(path: string): File | undefined {
    return this.files.get(path);
  }

  /** The bytes of the bureau's workbook; null while no workbook could be used. */
  rollUp(): Uint8Array | null {
    const { units, sheets } = planRollUp(this.results, DRAW);
    return units.length === 0 ? null : newWorkbook(sheets);
  }

  private add(result: DistrictResult): void {
    this.results.push(result);
    this.lines.push(result.exit === 0 ? { file: result.file, unit: unitResultOf(result.file, result.result) } : result);
  }
}

async function resultOf(file: string, chosen: File): Promise<DistrictResult> {
  try {
    const { snapshot } = openPackage(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
    return { file, exit: 0, result: evaluatedInShort(evaluateAgain(snapshot)) };
  } catch (error) {
    if (error instanceof Trouble) return { file, exit: 1, message: troubleMessage(error) };
    return { file, exit: 1, message: ownFaultText(error) };
  }
}
