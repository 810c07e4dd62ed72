import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findWorkbooks } from "../../../src/cli/batch/find-workbooks";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "batch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function files(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
}

const find = () => findWorkbooks(folder, join(folder, "结果"));

test("workbooks of all folders, in order; two of one name in different folders are two", async () => {
  files("b/x.xlsx", "a/x.xlsx", "a/深/y.XLSM", "说明.docx", "a/z.xls", "c.xlsx.bak");
  expect((await find()).files).toEqual(["a/x.xlsx", "a/深/y.XLSM", "b/x.xlsx"]);
});

test("what lies in the folder of the results is never read, though it lies inside", async () => {
  files("x.xlsx", "结果/x.xlsx", "结果/深/y.xlsx");
  expect((await find()).files).toEqual(["x.xlsx"]);
});

test("results may go beside their originals", async () => {
  files("x.xlsx", "深/y.xlsx");
  expect((await findWorkbooks(folder, folder)).files).toEqual(["x.xlsx", "深/y.xlsx"]);
});

test("our results beside their original and files of an open workbook are skipped and told", async () => {
  files("x.xlsm", "x-自评.xlsm", "x-报送.xlsx", "y-自评.xlsx", "~$x.xlsm", ".~z.xlsx");
  const { files: found, skipped } = await find();
  expect(found).toEqual(["x.xlsm", "y-自评.xlsx"]);
  expect(skipped.map(({ file }) => file)).toEqual([".~z.xlsx", "x-报送.xlsx", "x-自评.xlsm", "~$x.xlsm"]);
});

test.each([
  [["a.xlsm", "a.xlsx"], "a.xlsx", "a.xlsm"],
  [["d/b-自评.xlsx", "d/b-报送.xlsx"], "d/b-自评.xlsx", "d/b-报送.xlsx"],
])("of %j the second would write over the results of the first: it is refused", async (paths, second, first) => {
  files(...paths);
  const { files: found, refused } = await find();
  expect(found).toEqual([first]);
  expect(refused).toEqual([{ file: second, why: `它和“${first}”的结果会重名。请把其中一个改名后再试` }]);
});

test("links to folders are not followed, so that no circle is run through", async () => {
  files("a/x.xlsx");
  symlinkSync(folder, join(folder, "a/环"));
  expect((await find()).files).toEqual(["a/x.xlsx"]);
});

test("a folder that is not there is told", async () => {
  expect((await findWorkbooks(join(folder, "没有"), folder)).closed).toEqual([join(folder, "没有")]);
});
