import { runChecks } from "../../src/checks";
import type { ItemLiteral } from "./evaluation-literal";
import { listed, tableOf, textAt, workbookOf, type Workbook } from "./support";

const item = (literal: ItemLiteral): Workbook => tableOf([literal]);

/** What published self-evaluation tables got wrong, and the check that finds it. */
test.each([
  [
    "安徽省濉溪县 2019 临时救助：4604 人 for ≥4754 人 at full marks",
    item({ name: "特困人员救助供养人数", target: ">=4754人", actual: "4604人", weight: 5, score: 5, computed: 4.84 }),
    "score-not-following",
  ],
  [
    "安徽省濉溪县 2019：the limit exceeded by a tenth at full marks",
    item({ name: "救助标准", target: "<=5300元/户", actual: "5830元/户", weight: 10, score: 10, computed: 9 }),
    "score-not-following",
  ],
  [
    "山西省稷山县 2020：95% reached, 27 of 30 given",
    item({ name: "看病难贵", target: "95%", actual: "95%", weight: 30, score: 27, computed: 30, reason: null }),
    "loss-without-reason",
  ],
  [
    "山西省稷山县 2020：94 printed where the items add to 93",
    tableOf(
      [9, 13, 15, 10, 10, 27, 9].map((score, index) => ({ name: `指标${index + 1}`, weight: 15, score })),
      { total: { score: 94 } },
    ),
    "total-not-sum",
  ],
  [
    "四川省中江县 2022：headings of 70, 20 and 10 beside 10 for the execution rate",
    tableOf(
      [70, 20, 10].map((weight, index) => ({ name: `指标${index + 1}`, weight })),
      { funds: [{ annual: 1, executed: 1, weight: 10 }] },
    ),
    "weights-sum",
  ],
  [
    "宁夏原州区 2022：a deadline of the year before",
    workbookOf([{ indicators: [{ name: "2021年11月30日前完成资金支付" }] }], {
      year: { ...textAt("A1", "2022年度"), value: 2022 },
    }),
    "year-differs",
  ],
  [
    "安徽省滁州市 2021：3224 of 6275 printed 51.37%",
    workbookOf([], { projects: listed([{ name: "法律援助", annual: 6275, executed: 3224, rate: "51.37%" }]) }),
    "execution-rate-wrong",
  ],
  [
    "湖北省蔡甸区 2021：1000 pieces for 100%",
    item({ name: "灭火设备配备率", target: "100%", actual: "1000件" }),
    "actual-other-unit",
  ],
  [
    "重庆市 2021：26次 where ≥6次 was meant",
    item({ name: "宣传次数", target: "26次", actual: "12次", weight: 2, score: 2, computed: 0.92 }),
    "target-suspicious-two",
  ],
  [
    "湖南省耒阳市 2022：36.43% spent and no word about it",
    tableOf([], { funds: [{ annual: 239, executed: 87.06 }] }),
    "low-rate-without-reason",
  ],
])("%s", (_, { scored, snapshot }, check) => {
  expect(runChecks(scored, snapshot).map((found) => found.check)).toContain(check);
});

test("四川省青神县 2023：0.00% of a budget of zero is no error", () => {
  const { scored, snapshot } = tableOf([], {
    funds: [
      { annual: 10, executed: 10, rate: "100%" },
      { annual: 10, executed: 10, rate: "100%" },
      { label: "财政专户管理资金", annual: 0, executed: 0, rate: "0.00%" },
    ],
  });
  expect(runChecks(scored, snapshot)).toEqual([]);
});
