import { proofread } from "../../src/proofreading";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form } from "../support/form";

const all = dossier([
  form({
    project: "道路养护",
    indicators: [
      { name: "养护里程", level1: "产出指标（50分）", target: "≥100公里", actual: "96公里", weight: 30, score: null },
      { name: "巡查次数", level1: "产 出 指 标", target: "≥20次", actual: "20次", weight: 20, score: null },
      { name: "群众满意度", level1: "满意度指标(50分)", target: "≥90%", actual: "95%", weight: 50, score: null },
    ],
    total: { weight: 100, score: null, grade: null },
  }),
]);
const { scored } = scoreWorkbook(all, chooseScheme(all));

test.each([
  ["道路养护项目产出指标得48.8分。", ["48.8分 derived"]],
  ["道路养护项目产出指标得47.8分。", ["47.8分 contradicts-workbook"]],
  ["道路养护项目产出指标共2项，1项达到年度指标值。", ["2项 derived", "1项 derived"]],
])("a level is known without the points and blanks beside its name: %s", (text, expected) => {
  const passage = { text, number: 1, heading: null, cell: null, marks: [] };
  const proofs = proofread({ name: "报告.docx", passages: [passage], properties: new Map() }, scored);
  expect(proofs.map(({ judgement }) => `${judgement.written} ${judgement.verdict}`)).toEqual(expected);
});
