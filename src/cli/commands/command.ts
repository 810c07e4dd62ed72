/** Something that may stand behind a command: --out 文件夹, --json. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** What the help calls its value: 文件夹; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** Options that only make sense with this one. */
  readonly with?: readonly Option[];
}

/** One thing that `ziping` does; all that the command line and its help know of it. */
export interface Command {
  readonly name: string;
  /** Whether a workbook stands behind the name. */
  readonly takesWorkbook: boolean;
  /** Options without which it can't run. */
  readonly required: readonly Option[];
  readonly optional: readonly Option[];
  /** What it does, in a line. */
  readonly help: string;
  /**
   * Does it, and gives what is printed.
   * @throws Trouble where this workbook can't be used.
   */
  run(given: Given): Promise<string>;
}

/** What was written behind a command's name. */
export class Given {
  constructor(
    /** The workbook's path; "" where the command takes none. */
    readonly workbook: string,
    private readonly values: Readonly<Record<string, string | boolean | undefined>>,
  ) {}

  has({ name }: Option): boolean {
    return this.values[name] !== undefined;
  }

  /** An option's value as it was written; undefined where it was left out. */
  text({ name }: Option): string | undefined {
    const value = this.values[name];
    return typeof value === "string" ? value : undefined;
  }
}
