import { chooseScheme, ruleOffers, RULES, scoreWorkbook } from "../../../src/scoring";
import { dossier, form, indicator, slot, type IndicatorLiteral } from "../../support/form";

/** One indicator scored, in a form with the amounts of the execution rate. */
function one(literal: IndicatorLiteral) {
  const all = dossier([form({ funds: [{ annual: 10, executed: 8 }], indicators: [{ weight: 10, ...literal }] })]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all));
  const evaluation = scored.projects[0]!.evaluation!;
  const told = findings.filter(({ check }) => check.startsWith("method-")).map(({ check }) => check);
  return { all, evaluation, item: evaluation.indicators[0]!, told };
}

const COUNT: IndicatorLiteral = { name: "天数", target: "10天", actual: "12天" };

describe("the rules that are offered for a row", () => {
  function offers(literal: IndicatorLiteral) {
    const { all, evaluation, item } = one(literal);
    const { inferred, usable, unusable } = ruleOffers(all, evaluation, item.row!)!;
    return {
      inferred: inferred.id,
      usable: usable.map(({ id }) => id),
      unusable: Object.fromEntries(unusable.map(({ rule, why }) => [rule.id, why])),
    };
  }

  test("every rule, usable or with why not", () => {
    const { inferred, usable, unusable } = offers(COUNT);
    expect(inferred).toBe("at-least");
    expect(usable.length + Object.keys(unusable).length).toBe(RULES.length);
    expect(usable).toEqual(
      expect.arrayContaining(["at-least", "at-most", "equal", "window", "by-hand", "execution-rate"]),
    );
    expect(unusable).toMatchObject({
      bands: "评分标准没有写各档得几分",
      "points-off": "评分标准没有写每多少扣几分",
      checklist: "评分标准没有逐项列出分数",
      range: "指标值不是一个区间",
      composite: "评分标准没有分成几个部分，也没有与它共用分值的指标",
    });
  });

  test("what the form says without the pane's choice is what would come back", () => {
    expect(offers({ ...COUNT, chosenMethod: "人工评分" }).inferred).toBe("at-least");
    expect(offers({ ...COUNT, method: "反向", chosenMethod: "人工评分" }).inferred).toBe("at-most");
  });

  test.each<[IndicatorLiteral, string, string]>([
    [{ name: "效果", target: "有效提升", actual: "达成预期指标" }, "at-least", "指标值“有效提升”读不出数字"],
    [{ name: "场次", target: "≥5场", actual: null }, "at-most", "没有填写完成值"],
    [
      { name: "效果", target: "有效提升", actual: "达成预期指标" },
      "window",
      "指标值不是一个数，评分标准也没有写完成区间",
    ],
  ])("%j not %s: %s", (literal, rule, why) => {
    expect(offers(literal).unusable[rule]).toBe(why);
  });

  test("every rule that can be refused says why", () => {
    const rows: IndicatorLiteral[] = [
      COUNT,
      { name: "效果", target: null, actual: null },
      { name: "效果", actual: "好" },
    ];
    for (const row of rows) for (const why of Object.values(offers(row).unusable)) expect(why).not.toBe("");
  });

  test("a chosen rule that is offered as usable scores the row by it", () => {
    const rows: IndicatorLiteral[] = [
      COUNT,
      { name: "效果", target: "有效提升", actual: "部分达成" },
      { name: "天数", target: "3-5天", actual: "6天", standard: "每超过1天扣1分" },
      { name: "进度", target: "12月底前", actual: "11月" },
    ];
    for (const row of rows) {
      const { all, evaluation, item } = one(row);
      for (const { id, term } of ruleOffers(all, evaluation, item.row!)!.usable) {
        const chosen = one({ ...row, chosenMethod: term });
        expect([id, chosen.item.rule, chosen.item.state === "unreadable", chosen.told]).toEqual([id, id, false, []]);
      }
    }
  });

  test("what a target alone says comes first, the accountant's own judgement last", () => {
    expect(offers(COUNT).usable).toEqual([
      ...["at-least", "at-most", "equal", "three-tiers", "all-or-nothing"],
      ...["zero-tolerance", "window", "execution-rate", "not-applicable", "by-hand"],
    ]);
  });

  test("a row of another form is offered nothing", () => {
    const { all, evaluation } = one(COUNT);
    expect(ruleOffers(all, evaluation, indicator(COUNT))).toBeNull();
  });

  test("the execution rate comes from the project's own line of the list where the form has no amounts", () => {
    const row: IndicatorLiteral = { name: "资金支出", target: "有效", actual: "有效", weight: 10 };
    const forms = [form({ project: "甲项目", indicators: [row] }), form({ project: "乙项目", indicators: [row] })];
    const bare = dossier(forms);
    const amounts = { annualBudget: slot("清单", 3, 2, 50), executed: slot("清单", 3, 3, 40) };
    const all = {
      ...bare,
      projects: bare.projects.map((project) => (project.form === 1 ? { ...project, ...amounts } : project)),
    };
    const { scored } = scoreWorkbook(all, chooseScheme(all));
    const isUsable = scored.projects.map(({ evaluation }) =>
      ruleOffers(all, evaluation!, evaluation!.form.indicators[0]!)!.usable.some(({ id }) => id === "execution-rate"),
    );
    expect(isUsable).toEqual([false, true]);
  });
});
