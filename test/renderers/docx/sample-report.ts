import { decimal, type Figure } from "../../../src/figures";
import type { Block, Inline, ReportDocument, TableCell } from "../../../src/report";

/** A small report with everything that a report may hold: all levels, figures, gaps, merged cells, both orientations. */
export function sampleReport(rows = 40): ReportDocument {
  return { title: "某某区工商业联合会2021年部门整体支出绩效自评报告", blocks: [...TEXT, annex(rows)] };
}

export function words(text: string): Inline {
  return { kind: "words", text };
}

export function figure(value: string | null, unit: string, more: Partial<Figure> = {}): Inline {
  return {
    kind: "figure",
    figure: {
      id: "revenue.actual",
      label: "决算收入",
      value: value === null ? null : decimal(value),
      unit,
      form: { decimals: 6 },
      sources: [],
      derivation: "",
      ...more,
    },
  };
}

const LONG = "围绕“两个健康”主题，走访会员企业48家，收集意见建议26条，办结率≥95%；开展A类培训2期。".repeat(12);

const TEXT: Block[] = [
  { kind: "heading", level: 1, text: "一、基本情况" },
  { kind: "heading", level: 2, text: "（一）部门概况" },
  { kind: "heading", level: 3, text: "1.主要职责" },
  { kind: "paragraph", inlines: [words(LONG)] },
  { kind: "heading", level: 4, text: "（1）内设机构" },
  { kind: "paragraph", inlines: [{ kind: "gap", what: "部门机构设置" }] },
  {
    kind: "paragraph",
    inlines: [
      words("本年决算收入"),
      figure("654.66", "万元"),
      words("，预算收入"),
      figure("657.55", "万元"),
      words("。"),
    ],
  },
  { kind: "paragraph", inlines: [words("缺数："), figure(null, "万元"), words("；<&> 符号。")] },
  ...Array.from({ length: 3 }, (): Block => ({ kind: "paragraph", inlines: [words(LONG)] })),
];

function annex(rows: number): Block {
  const cell = (text: string, more: Omit<TableCell, "inlines"> = {}): TableCell => ({
    inlines: [words(text)],
    ...more,
  });
  const body = Array.from({ length: rows }, (_, index): TableCell[] => {
    const levels: TableCell[] = [];
    if (index % 10 === 0) levels.push(cell("产出指标", { rows: Math.min(10, rows - index) }));
    if (index % 5 === 0) levels.push(cell("数量指标", { rows: Math.min(5, rows - index) }));
    return [
      ...levels,
      cell(`培训场次${index + 1}`, { align: "left" }),
      cell("≥100场"),
      cell("107场"),
      cell("10"),
      cell("10"),
      cell("受疫情影响，部分培训改为线上进行", { align: "left" }),
    ];
  });
  const heads = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  return {
    kind: "table",
    title: "附件1　部门整体支出绩效自评表（2021年度）",
    headerRows: 1,
    widths: [9, 9, 20, 14, 15, 6, 6, 24],
    rows: [
      heads.map((text) => cell(text, { bold: true })),
      ...body,
      [cell("总分", { columns: 5, bold: true }), cell("100"), cell("99.5"), cell("等级：优", { align: "left" })],
    ],
    landscape: true,
  };
}
