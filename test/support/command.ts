import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const SAMPLES = resolve(__dirname, "../../assets/samples");
export const FEDERATION = join(SAMPLES, "花都区工商联2021.xlsx");
export const NATIONAL = join(SAMPLES, "国家表式-一项目一表.xlsx");
export const SICHUAN = join(SAMPLES, "四川表式-全部项目一张表.xlsx");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user does. */
export function ziping(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(__dirname, "../../dist/cli.js"), ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A folder of one's own for the test file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ziping-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
