import type { Block, ReportDocument, TableCell } from "../../report";

/** A template to start from: its words are tags. */
export interface StarterTemplate {
  readonly id: string;
  readonly name: string;
  readonly document: ReportDocument;
}

const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", inlines: [{ kind: "words", text }] });
const cell = (text: string): TableCell => ({ inlines: [{ kind: "words", text }] });

export const STARTER_TEMPLATES: readonly StarterTemplate[] = [
  {
    id: "whole",
    name: "整篇：标题、按大纲写的正文、落款和附表",
    document: {
      title: "{{报告标题}}",
      blocks: ["{{报告正文}}", "{{落款}}", "{{部门自评表}}", "{{项目汇总表}}", "{{项目自评表}}"].map(paragraph),
    },
  },
  {
    id: "fields",
    name: "自己写文字：字段、每个项目一段和项目表",
    document: {
      title: "{{单位名称}}{{年度}}年度绩效自评报告",
      blocks: [
        heading("一、总体情况"),
        paragraph(
          "{{年度}}年，{{单位名称}}对{{项目数}}项目开展绩效自评，全年预算数{{项目全年预算数合计}}，" +
            "全年执行数{{项目全年执行数合计}}，预算执行率{{项目预算执行率}}，平均得分{{项目平均得分}}。",
        ),
        heading("二、各项目完成情况"),
        paragraph("{{#各项目}}"),
        paragraph("{{序号}}. {{项目全称}}：预算执行率{{预算执行率}}，自评得分{{自评得分}}。{{指标完成情况}}。"),
        paragraph("{{/各项目}}"),
        {
          kind: "table",
          title: "项目支出绩效自评情况",
          headerRows: 1,
          widths: [8, 40, 18, 18, 16],
          rows: [
            ["序号", "项目名称", "全年预算数", "全年执行数", "自评得分"].map(cell),
            ["{{#各项目}}{{序号}}", "{{项目名称}}", "{{全年预算数}}", "{{全年执行数}}", "{{自评得分}}{{/各项目}}"].map(
              cell,
            ),
          ],
          landscape: false,
        },
        heading("三、存在的主要问题"),
        paragraph("{{存在的主要问题}}"),
        heading("四、下一步改进措施"),
        paragraph("{{下一步改进措施}}"),
        paragraph("{{落款}}"),
        paragraph("{{项目自评表}}"),
      ],
    },
  },
];
