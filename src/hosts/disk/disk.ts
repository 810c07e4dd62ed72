import { constants, existsSync, readdirSync, rmSync } from "node:fs";
import { access, copyFile, link, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Trouble } from "../../workbook";
import { LARGEST_FILE } from "../file/zip/limits";

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a file; its size is looked at before it is read.
 * @throws Trouble "missing-file", "too-large"; each names the path as it was given.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw new Trouble("missing-file", path, { more: found.isDirectory() ? "它是文件夹" : "它不是文件" });
    if (found.size > LARGEST_FILE) throw new Trouble("too-large", path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw unreadable(path, error);
  }
}

/**
 * Refuses outputs that would overwrite the input, if there is one, always, or another file, unless `overwrite` says so.
 * @throws Trouble "output-is-input", "output-exists".
 */
export async function refuseOverwriting(
  paths: readonly string[],
  input: string | null,
  overwrite: boolean,
): Promise<void> {
  const source = input === null ? null : await whereItIs(input);
  for (const path of paths) {
    if ((await whereItIs(path)) === source) throw new Trouble("output-is-input", path);
    if (!overwrite && (await exists(path))) throw new Trouble("output-exists", path);
  }
}

/**
 * Refuses to put other bytes in the place of a file; the same ones replace nothing.
 * @throws Trouble "output-exists".
 */
export async function refuseReplacing({ path, bytes }: Output): Promise<void> {
  if (!(await exists(path))) return;
  const there = await readFile(path).catch(() => null);
  if (there === null || !there.equals(bytes)) throw new Trouble("output-exists", path);
}

/**
 * Writes one file so that nobody ever sees half of it: under another name in the same folder, then renamed.
 * @throws Trouble "output-unwritable"; nothing remains then.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  await writeAll([{ path, bytes }]);
}

/**
 * Writes several files, all of them or none; what stood in their places comes back when one fails. Folders that are
 * missing are made. They come into their places in the order given, each in one step: whenever the process is killed,
 * a name has the file that it had or the new one.
 * @throws Trouble "output-unwritable".
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  const staged = outputs.map(({ path, bytes }) => ({ path, bytes, temporary: besides(path, "tmp") }));
  try {
    // Side by side: to wait until a file is on the disk takes as long as a small workbook.
    const written = await Promise.allSettled(
      staged.map(async ({ path, bytes, temporary }) => {
        await sweep(path);
        await attempt(path, () => writeThrough(temporary, bytes));
      }),
    );
    for (const one of written) if (one.status === "rejected") throw one.reason;
    await moveIntoPlace(staged);
  } finally {
    await Promise.all(staged.map(({ temporary }) => clearAway(temporary)));
  }
}

/** What can't even be looked for (its folder is a file) was never made; the reason has been told already. */
async function clearAway(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
}

async function moveIntoPlace(staged: readonly { readonly path: string; readonly temporary: string }[]): Promise<void> {
  const done: { readonly path: string; readonly former: string | null }[] = [];
  try {
    for (const { path, temporary } of staged) {
      await attempt(path, async () => {
        const former = (await exists(path)) ? besides(path, "old") : null;
        if (former) await keepAside(path, former);
        done.push({ path, former });
        await rename(temporary, path);
      });
    }
  } catch (error) {
    for (const { path, former } of done.reverse()) await (former ? bringBack(former, path) : discard(path));
    throw error;
  }
  await Promise.all(done.map(({ former }) => former && discard(former)));
}

/** Where a file can't be brought back, its second name stays: nothing else holds it. */
async function bringBack(former: string, path: string): Promise<void> {
  const isBack = await rename(former, path).then(
    () => true,
    () => false,
  );
  // Of two names for one file a rename leaves both.
  if (isBack) await discard(former);
}

/** A second name for a file, so that it can be brought back; a copy where the disk knows one name a file alone. */
async function keepAside(path: string, former: string): Promise<void> {
  await link(path, former).catch(() => copyFile(path, former));
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What can't be removed was never made, or hurts nobody: the outcome of the write stands. */
async function discard(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

async function attempt(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** What to tell of a file that could not be written, or made. */
export function unwritable(path: string, error: unknown): Trouble {
  return new Trouble("output-unwritable", path, { more: reasonOf(error, REASONS_TO_WRITE) });
}

/** What to tell of a file that could not be read. */
export function unreadable(path: string, error: unknown): Trouble {
  return new Trouble("missing-file", path, { more: reasonOf(error, REASONS_TO_READ) });
}

/** A file's name without its folder, for messages and for the snapshot. */
export function fileName(path: string): string {
  return basename(path);
}

/** A name in the same folder that nobody else uses; renaming across disks would not be atomic. */
function besides(path: string, ending: string): string {
  const own = `${process.pid}-${twelveDigits()}`;
  return join(dirname(path), `.${basename(path)}.${own}.${ending}`);
}

/** Hexadecimal, of chance: they tell the files of one process apart, and loading node:crypto for them takes 2 ms. */
function twelveDigits(): string {
  return Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, "0");
}

const LEFT_BEHIND = /^(\..+)\.(\d+)-[\da-f]{12}\.(?:tmp|old)$/;

/** Takes away what a run that was killed left beside this output. */
async function sweep(path: string): Promise<void> {
  await sweepFolder(dirname(path), `.${basename(path)}`);
}

/** Takes away what runs that were killed on this machine left in a folder: of all outputs, or of one by its start. */
export async function sweepFolder(folder: string, start?: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, own, pid] = LEFT_BEHIND.exec(name) ?? [];
    const isMeant = pid !== undefined && (start === undefined || own === start);
    if (isMeant && !isRunning(Number(pid))) await discard(join(folder, name));
  }
}

/** Takes away at once what this process has on its way in a folder, before it ends in the midst of its work. */
export function sweepOwn(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (LEFT_BEHIND.exec(name)?.[2] === String(process.pid)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** The real path, links followed; of a file that is not there yet its folder's. */
async function whereItIs(path: string): Promise<string> {
  const absolute = resolve(path);
  return realpath(absolute).catch(async () => {
    const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
    return join(folder, basename(absolute));
  });
}

const REASONS_TO_READ: Readonly<Record<string, string>> = {
  ENOENT: "",
  EACCES: "没有读取权限",
  EPERM: "没有读取权限",
  EBUSY: "文件正被别的程序占用",
  ENAMETOOLONG: "文件名太长",
};

const REASONS_TO_WRITE: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限",
  EPERM: "没有写入权限",
  EROFS: "磁盘是只读的",
  ENOSPC: "磁盘已满",
  EBUSY: "文件正被别的程序占用",
  EISDIR: "那里有一个同名的文件夹",
  ENOTDIR: "路径里有一段不是文件夹",
  EEXIST: "路径里有一段不是文件夹",
  ENAMETOOLONG: "文件名太长",
};

function reasonOf(error: unknown, reasons: Readonly<Record<string, string>>): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (code === "" ? "原因不明" : `系统错误 ${code}`);
}
