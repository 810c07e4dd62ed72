import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { extname, join } from "node:path";
import { resultPaths } from "../outputs";

/** A file that is no work, and why. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

export interface FoundWorkbooks {
  /** Paths below the folder, with "/", in order. */
  readonly files: readonly string[];
  /** Our own results beside their original, and files that a program keeps while a workbook is open. */
  readonly skipped: readonly Skipped[];
  /** Workbooks whose results would have the names of another one's. */
  readonly refused: readonly Skipped[];
  /** Folders that can't be read. */
  readonly closed: readonly string[];
}

const WORKBOOK = /^\.(?:xlsx|xlsm)$/i;
const RESULT = /-(?:自评|报送|识别更正)(?=\.[^.]*$)/;
const TEMPORARY = /^(?:~\$|\.~|\.)/;

/** Every .xlsx and .xlsm below a folder but for what lies below `out`; links to folders are not followed. */
export async function findWorkbooks(folder: string, out: string): Promise<FoundWorkbooks> {
  const closed: string[] = [];
  const all = await listed(folder, "", await realpath(out).catch(() => null), closed);
  return { ...sortedOut(all), closed };
}

/** The workbooks of a folder alone; those below it are not looked for. */
export async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return sortedOut(entries.filter(isWorkbook).map(({ name }) => name)).files;
}

function sortedOut(found: readonly string[]): Omit<FoundWorkbooks, "closed"> {
  const all = [...found].sort();
  const present = new Set(all);
  const skipped: Skipped[] = [];
  const refused: Skipped[] = [];
  const files: string[] = [];
  const owners = new Map<string, string>();
  for (const file of all) {
    const why = whySkipped(file, present);
    const result = resultPaths(file, folderOf(file)).report;
    const owner = owners.get(result);
    if (why !== null) skipped.push({ file, why });
    else if (owner !== undefined) refused.push({ file, why: `它和“${owner}”的结果会重名。请把其中一个改名后再试` });
    else {
      owners.set(result, file);
      files.push(file);
    }
  }
  return { files, skipped, refused };
}

async function listed(folder: string, below: string, out: string | null, closed: string[]): Promise<string[]> {
  const at = join(folder, below);
  if (below !== "" && out !== null && (await realpath(at).catch(() => null)) === out) return [];
  const entries = await readdir(at, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    closed.push(below === "" ? folder : below);
    return [];
  }
  const found: string[] = [];
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listed(folder, path, out, closed)));
    else if (isWorkbook(entry)) found.push(path);
  }
  return found;
}

function isWorkbook(entry: Dirent): boolean {
  return entry.isFile() && WORKBOOK.test(extname(entry.name));
}

function whySkipped(file: string, present: ReadonlySet<string>): string | null {
  if (TEMPORARY.test(file.slice(file.lastIndexOf("/") + 1))) return "打开工作簿时留下的临时文件";
  if (!RESULT.test(file)) return null;
  const original = file.replace(RESULT, "");
  const hasOriginal = [".xlsx", ".xlsm"].some((ending) => present.has(original.replace(/\.[^.]*$/, ending)));
  return hasOriginal ? "自评通写出的结果，原工作簿就在旁边" : null;
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "." : file.slice(0, slash);
}
