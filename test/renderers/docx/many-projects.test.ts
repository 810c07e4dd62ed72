import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluateWorkbook, writeReport } from "../../../src/app";
import { renderDocx } from "../../../src/renderers/docx";
import { sheet, workbook, type GridCell } from "../../support/grid";

/** Debian's own Python holds python3-docx; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import docx"]).status === 0);
const NUMBER = 500;
const READ =
  "import sys, docx\nd = docx.Document(sys.argv[1])\nprint(len(d.tables), sum(len(t._tbl.tr_lst) for t in d.tables))";

(PYTHON ? test : test.skip)("a report of 500 projects is whole, the second of a process as the first", async () => {
  const names = Array.from({ length: NUMBER }, (_, index) => `公共服务提升项目第${index + 1}号`);
  const forms = names.flatMap((name, index): GridCell[][] => [
    [name, "产出指标", "数量指标", "举办活动场次", "≥20场", `${18 + (index % 5)}场`, 50, null, "场地不足。"],
    [name, "效益指标", "社会效益指标", "群众满意度", "≥90%", "95%", 50, null, null],
  ]);
  const heads = [
    "项目名称",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因",
  ];
  const evaluated = evaluateWorkbook(
    workbook([
      sheet("项目支出表", [
        ["2023年度项目支出表"],
        ["项目名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）"],
        ...names.map((name, index): GridCell[] => [name, 20, 20, 18 + (index % 20) / 10]),
      ]),
      sheet("自评表", [["2023年度项目支出绩效自评表"], heads, ...forms]),
    ]),
  );
  const report = writeReport(evaluated);
  const [first, second] = [await renderDocx(report), await renderDocx(report)];
  expect(Buffer.from(second!).equals(Buffer.from(first!))).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    const file = join(folder, "report.docx");
    writeFileSync(file, second!);
    const [tables, rows] = execFileSync(PYTHON!, ["-c", READ, file], { encoding: "utf8" }).split(" ").map(Number);
    expect(tables).toBeGreaterThan(NUMBER);
    expect(rows).toBeGreaterThan(NUMBER * 4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
