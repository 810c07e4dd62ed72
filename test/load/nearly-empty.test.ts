import { evaluateWorkbook } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { sheetXml, workbookBytes } from "../hosts/file/support/package";

const text = (reference: string, words: string) => `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const HEAD = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"];
const ROW = ["产出指标", "数量指标", "培训场次", "≥10场", "10场", "90"];
const LETTERS = "ABCDEF";

/** A form in the upper left corner, and what stands far away from it. */
function form(more: { readonly inFirstRow?: string; readonly rows?: string; readonly before?: string }): Uint8Array {
  const cells = (words: readonly string[], row: number) =>
    words.map((word, at) => text(`${LETTERS[at]}${row}`, word)).join("");
  return workbookBytes({
    sheets: {
      自评表: sheetXml(
        `<row r="1">${text("A1", "项目支出绩效自评表")}${more.inFirstRow ?? ""}</row><row r="2">${cells(["项目名称", "培训"], 2)}</row>` +
          `<row r="3">${cells(HEAD, 3)}</row><row r="4">${cells(ROW, 4)}</row>${more.rows ?? ""}`,
        "",
        more.before,
      ),
    },
  });
}

const plain = form({});
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row r="${1_048_577 - count + at}" ht="15" customHeight="1"/>`).join("");

test.each<[string, Uint8Array]>([
  ["a word in the last column", form({ inFirstRow: text("XFD1", "备注") })],
  ["a word in the last row", form({ rows: `<row r="1048576">${text("A1048576", "完")}</row>` })],
  ["a blank in the last cell", form({ rows: `<row r="1048576">${text("XFD1048576", " ")}</row>` })],
  ["a million rows with nothing but a height", form({ rows: rows(1_000_000) })],
  ["a look of all 16,384 columns", form({ before: '<cols><col min="1" max="16384" width="9" style="0"/></cols>' })],
])("%s costs neither time nor memory, and changes nothing", (_, bytes) => {
  const began = process.cpuUsage();
  const [indicator] = evaluateWorkbook(openPackage(bytes, "x.xlsx").snapshot).scored.projects[0]!.evaluation!
    .indicators;
  const { user, system } = process.cpuUsage(began);
  const [same] = evaluateWorkbook(openPackage(plain, "x.xlsx").snapshot).scored.projects[0]!.evaluation!.indicators;
  expect(indicator!.score).toEqual(same!.score);
  expect(indicator!.score?.toFixed()).toBe("90");
  expect((user + system) / 1e6).toBeLessThan(10);
});
