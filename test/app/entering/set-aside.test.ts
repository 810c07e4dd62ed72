import {
  allFields,
  evaluateAgain,
  findingsAsJson,
  planEntering,
  planRestoring,
  planWrite,
  readiness,
} from "../../../src/app";
import { findingsAsText } from "../../../src/cli/text";
import { isOpen } from "../../../src/figures";
import { openPackage, type OpenedWorkbook } from "../../../src/hosts/file";
import { parseA1, sheetNamed, type PlannedCell } from "../../../src/workbook";
import { flatTable } from "../../support/flat-table";
import { xlsxOf } from "../../support/xlsx";

let opened: OpenedWorkbook;
beforeAll(async () => {
  opened = openPackage(await xlsxOf(flatTable()), "中医院.xlsx");
});

const reopened = (bytes: Uint8Array) => openPackage(bytes, "中医院.xlsx");

/** Sets the finding that says so aside; an empty reason takes that back. */
function setAside(file: OpenedWorkbook, words: string, reason: string): OpenedWorkbook {
  const evaluated = evaluateAgain(file.snapshot);
  const field = allFields(evaluated).find((one) => one.kind === "set-aside" && one.subject.includes(words))!;
  return reopened(file.apply(planEntering(evaluated, [{ field, text: reason }]).plan));
}

function changed(file: OpenedWorkbook, place: string, value: PlannedCell["value"]): OpenedWorkbook {
  const cells = [{ ...parseA1(place)!, value }];
  return reopened(file.apply({ sheets: [{ kind: "fill", sheet: "自评表", cells }], names: [], remove: [] }));
}

function findingOf(file: OpenedWorkbook, words: string) {
  return evaluateAgain(file.snapshot).findings.find(({ message }) => message.includes(words));
}

const SATISFACTION = "“学员满意度”分值 10 分";
const REASON = "问卷只发了一次，已在总结里写明";

describe("a finding that a person sets aside", () => {
  test("keeps its severity, and is open no more", () => {
    const finding = findingOf(setAside(opened, SATISFACTION, REASON), SATISFACTION)!;
    expect([finding.severity, finding.setAside, isOpen(finding)]).toEqual(["warning", REASON, false]);
  });

  test.each<[string, string, PlannedCell["value"], boolean]>([
    ["its own cell", "O32", "无", true],
    ["a figure that it tells", "L32", "87%", true],
    ["another cell", "O7", "部分群众外出。", false],
  ])("is back once %s changes", (_, place, value, isBack) => {
    const file = changed(setAside(opened, SATISFACTION, REASON), place, value);
    const found = evaluateAgain(file.snapshot).findings.find(
      ({ message }) => message.includes("“学员满意度”") && message.includes("偏差原因"),
    )!;
    expect(isOpen(found)).toBe(isBack);
  });

  test("stays so after the tables were written, and is listed in 计分底稿", () => {
    const file = setAside(opened, "没有设置时效指标", "培训按年度安排，不设时效");
    const { plan } = planWrite(evaluateAgain(file.snapshot), { tables: true, report: null, rescore: false });
    const written = reopened(file.apply(plan));
    expect(findingOf(written, "没有设置时效指标")?.setAside).toBe("培训按年度安排，不设时效");
    const lines = sheetNamed(written.snapshot, "计分底稿")!.rows.map((row) => row?.[0]?.text ?? "");
    const heading = lines.indexOf("已核对的问题（核对后保留，附理由）");
    expect(lines[heading + 1]).toMatch(/^“中药人才培训”没有设置时效指标。.*已核对：培训按年度安排，不设时效$/);
  });

  test("is taken back without a reason, and by 还原", () => {
    const file = setAside(opened, SATISFACTION, REASON);
    expect(isOpen(findingOf(setAside(file, SATISFACTION, ""), SATISFACTION)!)).toBe(true);
    const back = planRestoring(file.snapshot)!;
    expect(back.notes.map(({ message }) => message)).toEqual([
      "删除隐藏的辅助数据“_自评通”，其中记住的 1 个已核对的问题不再保留",
    ]);
  });

  test("no longer stands in the way of the set", () => {
    const reasons = (file: OpenedWorkbook) =>
      readiness(evaluateAgain(file.snapshot)).find(({ id }) => id === "reasons")!.matters.length;
    expect(reasons(setAside(opened, SATISFACTION, REASON))).toBe(reasons(opened) - 1);
  });

  test("an error too: the set may then be handed in with it", () => {
    const file = setAside(opened, "“培训合格率”没有填完成值", "考核移到次年，已报批");
    expect(readiness(evaluateAgain(file.snapshot)).find(({ id }) => id === "errors")!.matters).toEqual([]);
  });

  test("is told as such on the command line, with its reason", () => {
    const { findings } = evaluateAgain(setAside(opened, SATISFACTION, REASON).snapshot);
    expect(findingsAsText(findings)).toMatch(
      /已核对 1 项（填报人核对后保留）\n {2}· “学员满意度”分值 10 分.*\n {4}理由：问卷只发了一次，已在总结里写明$/,
    );
    const printed = findingsAsJson(findings) as { setAside?: string }[];
    expect(printed.flatMap((one) => one.setAside ?? [])).toEqual([REASON]);
  });
});
