import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble, troubleMessage, type TroubleCode } from "../../src/workbook";

const source = readFileSync(join(__dirname, "../../src/workbook/trouble.ts"), "utf8");
const codes = [...source.matchAll(/^ {2}\| "([a-z-]+)"/gm)].map((match) => match[1] as TroubleCode);

test.each(codes)("%s has words of its own, without code or English", (code) => {
  const plain = troubleMessage(new Trouble(code, "表"));
  const told = troubleMessage(new Trouble(code, "表", { cell: { sheet: "表", row: 6, column: 1 }, more: "说明" }));
  for (const message of [plain, told]) {
    expect(message).toMatch(/。$/);
    expect(message).not.toMatch(/undefined|\[object|[“（：]{2}|。。/);
    expect(message).not.toContain(code);
  }
});

test.each<[TroubleCode, string]>([
  ["locked-cell", "'表'!B7"],
  ["array-cell", "'表'!B7"],
  ["changed-meanwhile", "'表'!B7"],
  ["sheet-protected", "'表'!B7"],
])("%s names the cell", (code, place) => {
  expect(troubleMessage(new Trouble(code, "表", { cell: { sheet: "表", row: 6, column: 1 } }))).toContain(place);
});
