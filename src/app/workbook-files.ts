/** A file that is no work, and why. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

/** What a line of results tells of a workbook that was left out. */
export function leftOutText({ file, why }: Skipped): string {
  return `“${file}”没有处理：${why}。`;
}

/** So long may one workbook of a folder take, in milliseconds, until it is ended: the others don't wait for it. */
export const LONGEST_WORK = 60_000;

/** So much may one workbook need, in MB, until it is ended. */
export const MOST_MEMORY = 2_048;

/**
 * What ended the work on a workbook: it took longer than so many milliseconds, or whoever did it broke off, most
 * likely for its memory, which may be limited to so many megabytes.
 */
export type EndOfWork = { readonly milliseconds: number } | { readonly megabytes: number | null };

/** The same of a workbook that was ended, so that the others go on. */
export function endedText(end: EndOfWork): string {
  return `${whyEnded(end)}，已停止处理这个工作簿。请删去无关的工作表和空白区域的格式后再试，或把它单独处理。`;
}

function whyEnded(end: EndOfWork): string {
  if ("milliseconds" in end) return `处理超过 ${end.milliseconds / 1000} 秒`;
  return `处理时中断，可能是内存${end.megabytes === null ? "不够" : `超过 ${end.megabytes / 1024} GB`}`;
}

/** The same where the product itself failed. */
export function ownFaultText(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `自评通内部出错，不是这个工作簿的问题。请把下面的内容发给维护者：\n${trace}`;
}

/** What of the files of a folder is to be worked on. */
export interface SortedFiles {
  /** Paths below the folder, with "/", in order. */
  readonly files: readonly string[];
  /** Our own results beside their original, and files that a program keeps while a workbook is open. */
  readonly skipped: readonly Skipped[];
  /** Workbooks whose results would have the names of another one's. */
  readonly refused: readonly Skipped[];
}

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
const ENDING = /\.[^./]*$/;
/** What the name of a result ends with. */
const RESULT = /-(?:自评|报送)$/;
const CORRECTIONS = /-识别更正$/;
const TEMPORARY = /^(?:~\$|\.~|\.)/;

export function isWorkbookFile(file: string): boolean {
  return WORKBOOK.test(file);
}

/** The name that results are called after: "x.xlsx" and "x-自评.xlsx" both give "x", in the folder where they are. */
export function stemOf(file: string): string {
  return file.replace(ENDING, "").replace(RESULT, "");
}

/** Sorts the workbooks of a folder and of those below it. */
export function sortedWorkbooks(found: readonly string[]): SortedFiles {
  const all = [...found].sort();
  const present = new Set(all);
  const skipped: Skipped[] = [];
  const refused: Skipped[] = [];
  const files: string[] = [];
  const owners = new Map<string, string>();
  for (const file of all) {
    const why = whySkipped(file, present);
    const stem = stemOf(file);
    const owner = owners.get(stem);
    if (why !== null) skipped.push({ file, why });
    else if (owner !== undefined) refused.push({ file, why: `它和“${owner}”的结果会重名。请把其中一个改名后再试` });
    else {
      owners.set(stem, file);
      files.push(file);
    }
  }
  return { files, skipped, refused };
}

function whySkipped(file: string, present: ReadonlySet<string>): string | null {
  if (TEMPORARY.test(file.slice(file.lastIndexOf("/") + 1))) return "打开工作簿时留下的临时文件";
  const own = file.replace(ENDING, "");
  const original = own.replace(RESULT, "").replace(CORRECTIONS, "");
  if (original === own) return null;
  const hasOriginal = [".xlsx", ".xlsm"].some((ending) => present.has(original + ending));
  return hasOriginal ? "自评通写出的结果，原工作簿就在旁边" : null;
}
