import { ruleById, type SchemeOptions } from "../../../src/scoring";
import type { IndicatorLiteral } from "../../support/form";
import { scoreBoth, toldOf, type Told } from "../../support/rules";

const rule = ruleById("not-applicable");

test.each([
  ["rescale", null],
  ["full", "10"],
  ["zero", "0"],
] as const)("%s gives %s", (notApplicable, score) => {
  expect(scoreBoth(rule, { weight: 10 }, {}, { notApplicable })).toEqual({ score, formula: score });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "不涉及", actual: "不涉及" },
    [
      "“不涉及”说明这一项不适用",
      "目标“不涉及”，完成“不涉及”，这一项不适用，不计分，其余各项折算。",
      "A1:M7 不适用的指标共 10 分不计，0÷(100－10)×100=0 分。",
    ],
  ],
  [
    { target: "不涉及", actual: null },
    [
      "“不涉及”说明这一项不适用",
      "目标“不涉及”，没有写完成值，这一项不适用，不计分，其余各项折算。",
      "A1:M7 不适用的指标共 10 分不计，0÷(100－10)×100=0 分。",
    ],
  ],
  [
    { target: "≥5个", actual: "不适用" },
    [
      "“不适用”说明这一项不适用",
      "目标≥5个，完成“不适用”，这一项不适用，不计分，其余各项折算。",
      "A1:M7 不适用的指标共 10 分不计，0÷(100－10)×100=0 分。",
    ],
  ],
  [
    { target: "≥5个", actual: "5个", method: "不适用" },
    [
      "计分方式选定为“不适用”",
      "目标≥5个，完成5个，这一项不适用，不计分，其余各项折算。",
      "A1:M7 不适用的指标共 10 分不计，0÷(100－10)×100=0 分。",
    ],
  ],
  [
    { target: "不涉及", actual: "不涉及", weight: null },
    ["“不涉及”说明这一项不适用", "目标“不涉及”，完成“不涉及”，这一项不适用，不计分，其余各项折算。"],
  ],
  [
    { target: "/", actual: "/" },
    [
      "“/”说明这一项不适用",
      "目标“/”，完成“/”，这一项不适用，不计分，其余各项折算。",
      "A1:M7 不适用的指标共 10 分不计，0÷(100－10)×100=0 分。",
    ],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("not-applicable", row)).toEqual(told);
});

test.each<[row: Partial<IndicatorLiteral>, options: Partial<SchemeOptions>, told: Told]>([
  [
    { target: "≥5个", actual: "无此项" },
    { notApplicable: "full" },
    ["“无此项”说明这一项不适用", "目标≥5个，完成“无此项”，这一项不适用，按计分方案得 10 分。"],
  ],
  [
    { target: "≥5个", actual: "不适用" },
    { notApplicable: "zero" },
    ["“不适用”说明这一项不适用", "目标≥5个，完成“不适用”，这一项不适用，按计分方案得 0 分。"],
  ],
])("%j by a scheme with %j is told in words", (row, options, told) => {
  expect(toldOf("not-applicable", row, options)).toEqual(told);
});
