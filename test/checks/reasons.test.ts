import { runChecks } from "../../src/checks";
import { hasReason } from "../../src/checks/support/reasons";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form, slot, type FormLiteral, type IndicatorLiteral } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";

/** What is offered for a form as it was scored by the rules, by check. */
function offeredFor(literal: FormLiteral): Readonly<Record<string, string>> {
  const forms = [form(literal)];
  const read = dossier(forms);
  const { scored } = scoreWorkbook(read, chooseScheme(read, "mof-2020-10"));
  const found = runChecks(scored, snapshotOf(forms));
  return Object.fromEntries(found.flatMap(({ check, suggestion }) => (suggestion ? [[check, suggestion]] : [])));
}

const GAPS = "原因是（待补充：原因），改进措施是（待补充：措施）。";

test.each<[string, IndicatorLiteral, string, string]>([
  [
    "points lost below the target",
    { name: "培训场次", target: "≥100场", actual: "90场", weight: 10, score: 9 },
    "loss-without-reason",
    `年度指标值≥100场，实际完成90场，完成率90%，扣1分。未完成的${GAPS}`,
  ],
  [
    "a bare number, in its target's unit",
    { name: "培训场次", target: "≥100场", actual: "90", weight: 10, score: 9 },
    "loss-without-reason",
    `年度指标值≥100场，实际完成90场，完成率90%，扣1分。未完成的${GAPS}`,
  ],
  [
    "a share written as a fraction",
    { name: "合格率", target: "≥95%", actual: "0.9", weight: 10, score: 9.47 },
    "loss-without-reason",
    `年度指标值≥95%，实际完成90%，完成率94.7%，扣0.53分。未完成的${GAPS}`,
  ],
  [
    "a limit exceeded",
    { name: "单位成本", level2: "成本指标", target: "≤8000元", actual: "8800元", weight: 10, score: 9 },
    "loss-without-reason",
    `年度指标值≤8000元，实际完成8800元，超出10%，扣1分。超出控制数的${GAPS}`,
  ],
  [
    "a tier below the first",
    {
      name: "居民意识",
      level1: "效益指标",
      level2: "社会效益指标",
      target: "有效提升",
      actual: "部分达成",
      weight: 10,
      score: 7,
    },
    "loss-without-reason",
    `年度指标值“有效提升”，实际完成情况“部分达成”，扣3分。未得满分的${GAPS}`,
  ],
  [
    "work that was late",
    { name: "完成时间", level2: "时效指标", target: "2021年6月底前", actual: "2021年8月", weight: 10, score: 8 },
    "loss-without-reason",
    `年度指标值2021年6月底前，实际完成时间2021年8月，晚于规定时限，扣2分。未按时完成的${GAPS}`,
  ],
  [
    "points lost although the target was reached",
    { name: "培训场次", target: "≥100场", actual: "100场", weight: 10, score: 9 },
    "loss-without-reason",
    `年度指标值≥100场，实际完成100场，完成率100%，扣1分。扣分的${GAPS}`,
  ],
  [
    "undone in a form without scores",
    { name: "培训场次", target: "≥100场", actual: "90场" },
    "undone-without-reason",
    `年度指标值≥100场，实际完成90场，完成率90%。未完成的${GAPS}`,
  ],
  [
    "far above the target",
    { name: "培训场次", target: "≥100场", actual: "150场", weight: 10, score: 10 },
    "above-130-without-reason",
    "年度指标值≥100场，实际完成150场，完成率150%，超出50%。超额完成的原因是（待补充：原因），下一年度指标值（待补充：是否调整）。",
  ],
])("%s", (_, row, check, sentence) => {
  expect(offeredFor({ indicators: [{ reason: null, ...row }] })[check]).toBe(sentence);
});

const FULL = { name: "培训场次", target: "≥100场", actual: "100场", weight: 90, score: 90, reason: "—" };

test.each<[string, FormLiteral, string, string]>([
  [
    "a low rate",
    { indicators: [FULL], funds: [{ annual: 100, executed: 72.5, weight: 10, score: 7.25 }] },
    "low-rate-without-reason",
    `全年预算数100万元，执行数72.5万元，执行率72.5%，未支出27.5万元。执行率偏低的${GAPS}`,
  ],
  [
    "all done with money left",
    { indicators: [FULL], funds: [{ annual: 100, executed: 72.5, weight: 10, score: 7.25, reason: "按进度付款" }] },
    "full-score-low-rate",
    "全年预算数100万元，执行数72.5万元，执行率72.5%，未支出27.5万元，各项指标均已完成。资金没有用完的原因是（待补充：原因）。",
  ],
  [
    "all put out with hardly any money spent",
    { indicators: [FULL], funds: [{ annual: 100, executed: 12.3, weight: 10, score: 1.23, reason: "按进度付款" }] },
    "unspent-but-full-output",
    "全年预算数100万元，执行数12.3万元，执行率12.3%，未支出87.7万元，产出指标均已完成。资金没有用完的原因是（待补充：原因）。",
  ],
  [
    "a budget cut in mid-year, in 元",
    { unit: "元", indicators: [FULL], funds: [{ initial: 120000, annual: 100000, executed: 100000 }] },
    "budget-changed-without-reason",
    "年初预算数120000元，全年预算数100000元，年中调减20000元。预算调整的原因是（待补充：原因），依据是（待补充：批复文件）。",
  ],
  [
    "a budget raised from nothing",
    { indicators: [FULL], funds: [{ initial: 0, annual: 10, executed: 10 }] },
    "budget-changed-without-reason",
    "年初预算数0万元，全年预算数10万元，年中调增10万元。预算调整的原因是（待补充：原因），依据是（待补充：批复文件）。",
  ],
])("%s", (_, literal, check, sentence) => {
  expect(offeredFor(literal)[check]).toBe(sentence);
});

test.each([
  ["疫情影响，部分活动取消", true],
  ["", false],
  ["无", false],
  ["未完成的原因是（待补充：原因）", false],
])("%j as a reason: %s", (text, is) => {
  expect(hasReason(slot("表", 0, 0, text))).toBe(is);
});
