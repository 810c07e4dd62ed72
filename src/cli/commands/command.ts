/** Something that may stand behind a command: --out 文件夹, --json. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** Another name, which older instructions use. */
  readonly alias?: string;
  /** What the help calls its value: 文件夹; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** Whether the value is the path of a file that is read. */
  readonly isFile?: true;
  /** Whether the value can be read; absent where any text can. */
  readonly accepts?: (value: string) => boolean;
  /** Options that only make sense with this one. */
  readonly with?: readonly Option[];
}

/** The options, each name once. */
export function eachOnce(options: readonly Option[]): readonly Option[] {
  return [...new Map(options.map((option) => [option.name, option])).values()];
}

/** What stands behind the name of a command. */
export interface Operand {
  /** As the help writes it: 工作簿.xlsx. */
  readonly example: string;
  /** As a sentence names it: 一个工作簿. */
  readonly words: string;
  /** Whether there may be several. */
  readonly isMany?: true;
}

export const WORKBOOK: Operand = { example: "工作簿.xlsx", words: "一个工作簿" };

/** One thing that `ziping` does; all that the command line and its help know of it. */
export interface Command {
  readonly name: string;
  readonly takes: Operand | null;
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
    /** The paths behind the command's name. */
    readonly paths: readonly string[],
    private readonly values: Readonly<Record<string, string | boolean | undefined>>,
  ) {}

  /** The one path behind the name: a workbook, or a folder; "" where the command takes none. */
  get path(): string {
    return this.paths[0] ?? "";
  }

  has({ name }: Option): boolean {
    return this.values[name] !== undefined;
  }

  /** An option's value as it was written; undefined where it was left out. */
  text({ name }: Option): string | undefined {
    const value = this.values[name];
    return typeof value === "string" ? value : undefined;
  }
}
