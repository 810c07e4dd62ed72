import { sheetXml, workbookBytes } from "../../hosts/file/support/package";

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** A form with so many indicators that it takes a while: 100,000 take some eight seconds. */
export function longWorkbook(indicators: number): Uint8Array {
  const rows = Array.from({ length: indicators }, (_, index) => [
    "产出指标",
    "数量指标",
    `养护里程${index}`,
    `≥${index + 100}公里`,
    `${index + 96}公里`,
    "1",
    "",
    "雨季施工的时间不够，没有完成",
  ]);
  const all = [["项目支出绩效自评表"], ["项目名称", "道路养护"], HEADINGS, ...rows];
  return workbookBytes({ sheets: { 自评表: sheetXml(all.map(rowXml).join("")) } });
}

function rowXml(texts: readonly string[], index: number): string {
  const cells = texts.map((text, column) => {
    const cell = `${"ABCDEFGH"[column]}${index + 1}`;
    return text === "" ? "" : `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${index + 1}">${cells.join("")}</row>`;
}
