import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { isWorkbookFile, sortedWorkbooks, type SortedFiles } from "../../app";

export interface FoundWorkbooks extends SortedFiles {
  /** Folders that can't be read. */
  readonly closed: readonly string[];
}

/** Every .xlsx and .xlsm below a folder but for what lies below `out`; links to folders are not followed. */
export async function findWorkbooks(folder: string, out: string): Promise<FoundWorkbooks> {
  const closed: string[] = [];
  const all = await listed(folder, "", await realpath(out).catch(() => null), closed);
  return { ...sortedWorkbooks(all), closed };
}

/** The workbooks of a folder alone; those below it are not looked for. */
export async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return sortedWorkbooks(entries.filter(isWorkbook).map(({ name }) => name)).files;
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
  return entry.isFile() && isWorkbookFile(entry.name);
}
