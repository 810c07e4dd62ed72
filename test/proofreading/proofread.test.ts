import type { Manuscript } from "../../src/manuscript";
import { isFault, proofread, refuseOtherReports } from "../../src/proofreading";
import { readFileSync } from "node:fs";
import { evaluateWorkbook } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { FEDERATION } from "../support/command";
import { dossier, form } from "../support/form";

const { scored } = evaluateWorkbook(openPackage(readFileSync(FEDERATION), "花都区工商联2021.xlsx").snapshot);

function manuscript(...texts: string[]): Manuscript {
  const passages = texts.map((text, index) => ({ text, number: index + 1, heading: null, cell: null, marks: [] }));
  return { name: "报告.docx", passages, properties: new Map() };
}

/** What is found of a sentence: the words as they are written with their verdicts. */
function verdicts(text: string): string[] {
  return proofread(manuscript(text), scored).map(({ judgement }) => `${judgement.written} ${judgement.verdict}`);
}

test.each([
  ["部门整体支出全年预算数120万元，执行数96万元。", ["120万元 derived", "96万元 derived"]],
  ["部门整体支出全年预算数125万元。", ["125万元 contradicts-workbook"]],
])("a unit without a row for the whole of its money: %s", (text, expected) => {
  const funds = [
    { label: "财政拨款", annual: 100, executed: 90, isTotal: false },
    { label: "其他资金", annual: 20, executed: 6, isTotal: false },
  ];
  const read = dossier([form({ scope: "department", funds, indicators: [] })]);
  const { scored: ofUnit } = scoreWorkbook(read, chooseScheme(read));
  expect(
    proofread(manuscript(text), ofUnit).map(({ judgement }) => `${judgement.written} ${judgement.verdict}`),
  ).toEqual(expected);
});

test.each([
  "完成任务数年度指标值≥5项，实际完成3项，扣20分。",
  "完成任务数实际完成3项（待补充：完成任务数未达标的原因和5项措施）。",
])("neither a name nor a gap claims anything: %s", (text) => {
  const indicators = [{ name: "完成任务数", target: "≥5项", actual: "3项", weight: 50, score: 30 }];
  const read = dossier([form({ scope: "department", indicators })]);
  const { scored: ofUnit } = scoreWorkbook(read, chooseScheme(read));
  expect(proofread(manuscript(text), ofUnit).filter(({ judgement }) => isFault(judgement))).toEqual([]);
});

const CENTRE = "民营企业投诉中心运营经费";

describe("a figure of the workbook in a sentence", () => {
  test.each([
    ["本年决算收入654.66万元，预算收入657.55万元。", ["654.66万元 exact", "657.55万元 exact"]],
    ["本年决算收入654.7万元。", ["654.7万元 rounded"]],
    ["本年决算收入6,546,600元。", ["6,546,600元 exact"]],
    ["完成收入预算的99.56%。", ["99.56% derived"]],
    ["完成收入预算的99.65%。", ["99.65% contradicts-workbook"]],
    ["本年决算收入645.66万元。", ["645.66万元 contradicts-workbook"]],
    ["本年决算收入654.6612万元。", ["654.6612万元 false-precision"]],
    [`花都区${CENTRE}全年预算数为2.3万元，执行数为2.29万元。`, ["2.3万元 exact", "2.29万元 exact"]],
    [`花都区${CENTRE}全年预算数为2.30万元，结余0.01万元。`, ["2.30万元 exact", "0.01万元 derived"]],
    [`花都区${CENTRE}执行数为1.39万元。`, ["1.39万元 other-record"]],
    [`${CENTRE}盘子2.3万元，全年花了2.92万元。`, ["2.3万元 exact", "2.92万元 contradicts-workbook"]],
    ["“鲲鹏计划”第二期由年初的60万元调整到85万元。", ["60万元 exact", "85万元 contradicts-workbook"]],
    [`${CENTRE}专款专用。该中心全年支出2.92万元。`, ["2.92万元 contradicts-workbook"]],
    [`花都区${CENTRE}执行数大于全年预算数。`, ["执行数大于全年预算数 wrong-direction"]],
    [`花都区${CENTRE}执行数小于全年预算数。`, ["执行数小于全年预算数 exact"]],
    ["其中一级项目3个，二级项目14个。", ["3个 derived", "14个 derived"]],
    ["其中一级项目3个，二级项目15个。", ["3个 derived", "15个 contradicts-workbook"]],
    ["部门整体支出绩效自评得分为99.5分，等级为“优”。", ["99.5分 exact", "优 exact"]],
    ["部门整体支出绩效自评得分为99.5分，等级为“良”。", ["99.5分 exact", "良 contradicts-workbook"]],
    ["集中学习研讨次数年度指标值26次，实际完成32次。", ["26次 exact", "32次 contradicts-workbook"]],
    [
      "部分任务顺延，列入2022年计划；集中学习研讨次数年度指标值26次，实际完成32次。",
      ["26次 exact", "32次 contradicts-workbook"],
    ],
    ["集中学习研讨次数实际完成23次，超额完成年度目标。", ["23次 exact", "超额完成 wrong-direction"]],
    ["预算使用效益共10项，9项达到年度指标值。", ["10项 derived", "9项 derived"]],
    ["预算使用效益共10项，8项达到年度指标值。", ["10项 derived", "8项 contradicts-workbook"]],
    ["“鲲鹏计划”第二期创新培育经费年中压减预算2万元。", ["年中压减 exact", "2万元 derived"]],
    ["各项目总体执行率91.02%。", ["91.02% contradicts-workbook"]],
    ["上述项目预算合计136.05万元。", ["136.05万元 contradicts-workbook"]],
    ["集中学习研讨32次。", ["32次 contradicts-workbook"]],
    ["我单位共实施15个财政支出项目。", ["15个 contradicts-workbook"]],
    ["“鲲鹏计划”第二期创新培育经费年初85万元。", ["85万元 contradicts-workbook"]],
    ["部门整体支出自评99.5分，扣0.6分。", ["99.5分 exact", "0.6分 contradicts-workbook"]],
    ["8个项目的预算执行率低于99%。", ["8个 contradicts-workbook", "99% exact"]],
    ["3个项目的预算执行率低于99%。", ["3个 derived", "99% exact"]],
    ["执行率达到99%的项目有11个。", ["99% exact", "11个 derived"]],
    ["3个项目的执行率没有达到99%。", ["3个 derived", "99% exact"]],
    ["3个项目的执行率未能达到99%。", ["3个 derived", "99% exact"]],
    ["我单位预算执行率为99.56%，得分9.96分。", ["99.56% exact", "9.96分 exact"]],
    ["我单位预算执行率为99.56%，得分9.69分。", ["99.56% exact", "9.69分 contradicts-workbook"]],
    ["我单位预算执行率为99.56%，得分99.5分。", ["99.56% exact", "99.5分 exact"]],
    ["我单位预算执行率为99.56%，自评得分9.96分。", ["99.56% exact", "9.96分 contradicts-workbook"]],
    ["我单位预算执行率为99.56%，低于99%。", ["99.56% exact", "99% wrong-direction"]],
    ["部门整体支出自评中，共1项指标未达到年度指标值，共扣0.46分。", ["1项 derived", "0.46分 derived"]],
    [
      "部门整体支出自评中，共3项指标未达到年度指标值，共扣0.64分。",
      ["3项 contradicts-workbook", "0.64分 contradicts-workbook"],
    ],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

test.each([
  ["8个项目的预算执行率低于99%。", "预算执行率低于99%的项目数是3个"],
  ["预算执行率99%以上的项目有3个。", "预算执行率不低于99%的项目数是"],
])("says by which bound projects were counted: %s", (text, because) => {
  expect(proofread(manuscript(text), scored).map(({ judgement }) => judgement.because)).toEqual(
    expect.arrayContaining([expect.stringContaining(because)]),
  );
});

test.each([
  ["7家党组织、4名党员和5名党务工作者受到市级表彰。", ["7家 exact", "4名 exact", "5名 exact"]],
  ["全区共组织培训107场，约3207人次参加。", ["107场 exact", "3207人次 exact"]],
  ["全区共组织培训117场，约3207人次参加。", ["117场 contradicts-workbook", "3207人次 exact"]],
  ["完成情况是：全区共组织培训117场。", ["117场 contradicts-workbook"]],
])("holds what was taken over from texts of the workbook against them: %s", (text, expected) => {
  expect(verdicts(text)).toEqual(expected);
});

test.each([
  "2020年决算收入612.3万元。",
  "上年度部门整体支出绩效自评得分为88分。",
  "区档案馆预算执行率为74.5%，自评得分65分。",
  "智慧停车场建设项目全年预算数为50万元。",
  "根据《预算绩效管理办法》第12条规定，预算执行率低于90%的，应当说明原因。",
  "财预〔2020〕10号文件规定，得分90分（含）以上为优，80分（含）至90分为良。",
  "2021年3月21日与外地商会签约，捐赠结对帮扶资金35万元。",
  // Nobody is named: it may be any project's.
  "预算盘子2.3万元，全年花了2.29万元。",
  "预算盘子3.2万元，全年花了2.92万元。",
  // A part of a name: it may be that project, or a part of it.
  "“鲲鹏计划”预算由年初的60万元调整到58万元。",
  "“鲲鹏计划”第一期投入45万元，第二期安排58万元。",
  "“鲲鹏计划”累计投入103万元。该项目各项指标全部完成，评价等级为良。",
  "换届经费共拨付17.86万元，还剩0.14万元没有用完。",
  "党建类项目盘子23.55万元，实际花费23.37万元。",
  "“鲲鹏计划”与企业家高校培训两项合计投入80万元。",
  // A part of the year, of the money, of the projects.
  "截至6月底，“鲲鹏计划”第二期已拨付20万元，占全年预算的34.48%。",
  "我会项目资金分两次下达，首批下达100万元，第二批下达63.05万元。",
  "我会基本支出盘子494.5万元，花了493.21万元。",
  "14个项目中有2个项目的钱全部花完，其余12个项目略有结余。",
  "全年项目支出161.45万元，占总支出654.66万元的24.66%。",
  "外出学习交流经费自评只有94.9分，为各项目最低。",
  "2021年门诊31.2万人次，住院1.86万人次，较2020年分别增长12.4%和9.7%。",
  // A rule, and the rate of the money beside an indicator.
  "根据《项目支出绩效评价管理办法》第二十一条，执行率低于80%的项目应作出书面说明。",
  "集中学习研讨次数由计划的26次减为23次，我单位预算执行率为99.56%。",
  "评价等级分为四档：优（90分及以上）、良（80—89分）、中（60—79分）、差（60分以下）。",
])("says nothing of what is no figure of the workbook: %s", (text) => {
  expect(proofread(manuscript(text), scored).filter(({ judgement }) => isFault(judgement))).toEqual([]);
});

test.each([
  ["上年支出100万元，2020年支出125万元，增长30%。", "30% contradicts-itself"],
  ["2020年预算安排100万元，实际支出90万元，预算执行率95%。", "95% contradicts-itself"],
  ["区档案馆对13个项目开展自评，其中优9个、良5个。", "5个 contradicts-itself"],
  ["区档案馆预算148万元，其中中央资金118.4万元、区级配套39.6万元。", "39.6万元 contradicts-itself"],
])("holds a sentence against itself: %s", (text, expected) => {
  expect(verdicts(text)).toContain(expected);
});

test("a heading says whom the paragraphs below it speak of", () => {
  const found = proofread(manuscript(`1. 花都区${CENTRE}项目`, "全年预算数为2.5万元，执行数为2.29万元。"), scored);
  expect(found.map(({ judgement }) => judgement.should)).toEqual(["2.3万元", null]);
});

test.each([
  ["花都区工商联2020年部门整体支出绩效自评报告", "report-of-another-year"],
  ["白云区水务局2021年部门整体支出绩效自评报告", "report-of-another-unit"],
])("refuses %s", (title, code) => {
  expect(() => refuseOtherReports(manuscript(title), scored)).toThrow(code);
});

test.each(["花都区工商联2021年部门整体支出绩效自评报告", "2021年度绩效自评报告", "关于绩效自评的说明"])(
  "takes %s",
  (title) => {
    expect(() => refuseOtherReports(manuscript(title), scored)).not.toThrow();
  },
);
