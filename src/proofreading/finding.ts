import { quoted, type Finding, type Severity } from "../figures";
import type { Proof } from "./proof";
import type { Verdict } from "./verdict/verdict";

const SEVERITY: Readonly<Record<Verdict, Severity>> = {
  exact: "info",
  rounded: "info",
  derived: "info",
  "not-placed": "info",
  "false-precision": "warning",
  "wrong-direction": "error",
  "other-record": "error",
  "contradicts-itself": "error",
  "contradicts-workbook": "error",
};

const WORDS: Readonly<Record<Verdict, string>> = {
  exact: "与工作簿一致",
  rounded: "与工作簿一致（四舍五入）",
  derived: "由工作簿的数算得",
  "not-placed": "没有核对",
  "false-precision": "小数位数多于工作簿",
  "wrong-direction": "说法与数字相反",
  "other-record": "用了另一条记录的数",
  "contradicts-itself": "同一句话里自相矛盾",
  "contradicts-workbook": "与工作簿不一致",
};

export const REPORT_CHECK = "report-figure";

/** One statement of the report as a finding: paragraph, sentence, cell, and what it should say. */
export function findingOf({ passage, sentence, judgement }: Proof): Finding {
  const { verdict, because, should, sources, written } = judgement;
  const mend = should === null ? "" : `，应为${should}`;
  return {
    check: REPORT_CHECK,
    severity: SEVERITY[verdict],
    message: `报告${placeOf(passage)}${quoted(written)}：${WORDS[verdict]}。${because}${mend}。`,
    sources,
    report: { paragraph: passage.number, text: sentence.original, figure: written, verdict, should },
  };
}

/** 第 3 段; 第 12 段后的表第 4 行. */
function placeOf({ number, cell }: Proof["passage"]): string {
  return cell === null ? `第 ${number} 段` : `第 ${number} 段后的表第 ${cell.row + 1} 行`;
}
