import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is here; tests that need it say that they are skipped elsewhere. */
export const HAS_LIBRE_OFFICE = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60000 });
    return true;
  } catch {
    return false;
  }
})();

/** Without this LibreOffice shows the values that the file holds and calculates nothing. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice recalculates and saves it. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  return allRecalculated([bytes])[0]!;
}

/** Several workbooks as LibreOffice recalculates and saves them, in one run of it. */
export function allRecalculated(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ziping-office-"));
  try {
    const names = workbooks.map((_, index) => `book${index}.xlsx`);
    workbooks.forEach((bytes, index) => writeFileSync(join(folder, names[index]!), bytes));
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const files = names.map((name) => join(folder, name));
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 180000,
    });
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
