import { SENTENCE_FORMS } from "../../../src/figures";
import { worded } from "../../support/form";
import { type Row, RATE, CHANGE, WEIGHT_SHARED, ALL_SHARED, evaluate } from "./support";

describe("what is told of a pool", () => {
  const THREE_SHARED = ["F7:F9", "G7:G9"];
  const options = (actuals: readonly (string | null)[], standard: string): readonly Row[] =>
    actuals.map((actual, index) => ({ name: `选项${index + 1}`, target: "≥10个", actual, standard }));
  /** Options of which the first holds the points. */
  const shared = (actuals: readonly (string | null)[], standard: string) =>
    options(actuals, standard).map((row, index) => (index === 0 ? { ...row, weight: 10 } : { ...row, standard: "" }));
  /** Options with points of their own. */
  const each = (actuals: readonly (string | null)[], standard: string) =>
    options(actuals, standard).map((row) => ({ ...row, weight: 5 }));

  test.each<[string, readonly Row[], readonly string[], said: readonly string[], told: readonly string[]]>([
    [
      "the seat is not the winner's row",
      [RATE, CHANGE],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分，计在“结转结余率”一行。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "the winner has its own cell",
      [RATE, CHANGE],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "the first is better",
      [RATE, { ...CHANGE, actual: "60%" }],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的这一项，得 5 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的“结转结余率”，得 5 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "only one was chosen",
      [RATE, { ...CHANGE, actual: null }],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的这一项，得 5 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的“结转结余率”，得 5 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "none applies",
      [
        { ...RATE, target: "不涉及", actual: "不涉及" },
        { ...CHANGE, target: "不涉及", actual: "不涉及" },
      ],
      ALL_SHARED,
      ["与“结转结余变动率”写有“二者择其一”，各项都不适用。", "与“结转结余率”写有“二者择其一”，各项都不适用。"],
      [],
    ],
    [
      "none is filled in",
      [
        { ...RATE, actual: null },
        { ...CHANGE, actual: null },
      ],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。",
      ],
      ["G7 “结转结余率”“结转结余变动率”写有“二者择其一”，共用的 10 分待定：没有一项填了完成值。请在得分栏填写。"],
    ],
    [
      "one waits",
      [RATE, { ...CHANGE, target: "规范", actual: "基本规范" }],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。",
      ],
      [
        "G7 “结转结余率”“结转结余变动率”写有“二者择其一”，共用的 10 分待定：按各自的标准，“结转结余率”得 5 分、“结转结余变动率”待定。请在得分栏填写。",
      ],
    ],
    [
      "given in the shared cell",
      [
        { ...RATE, score: 8 },
        { ...CHANGE, target: "规范", actual: "基本规范" },
      ],
      ALL_SHARED,
      ["与“结转结余变动率”写有“二者择其一”，填报人评 8 分。", "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。"],
      [],
    ],
    [
      "both given",
      [
        { ...RATE, score: 5 },
        { ...CHANGE, score: 10 },
      ],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分。",
      ],
      [
        "G7、G8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，却各填了得分，合计 15 分，重复计分。请只留一项的得分。",
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "three rows",
      [{ ...RATE, standard: "三者择其一" }, CHANGE, { name: "公用经费控制率", target: "≤100%", actual: "150%" }],
      THREE_SHARED,
      [
        "与“结转结余变动率”、“公用经费控制率”写有“三者择其一”，取得分高的“结转结余变动率”，得 10 分。",
        "与“结转结余率”、“公用经费控制率”写有“三者择其一”，取得分高的这一项，得 10 分，计在“结转结余率”一行。",
        "与“结转结余率”、“结转结余变动率”写有“三者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “结转结余率”“结转结余变动率”“公用经费控制率”写有“三者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share",
      shared(["10个", "5个", null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，所选各项平均分配分值，共得 7.5 分。",
        "与“选项1”、“选项3”写有“任选两项”，所选各项平均分配分值，共得 7.5 分，计在“选项1”一行。",
        "与“选项1”、“选项2”写有“任选两项”，所选各项平均分配分值，共得 7.5 分，计在“选项1”一行。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “选项1”“选项2”“选项3”写有“任选两项”，共用 10 分，由填了完成值的各项平均分配。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share, too few",
      shared(["10个", null, null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“选项1”、“选项3”写有“任选两项”，这一项的分值不重复计。",
        "与“选项1”、“选项2”写有“任选两项”，这一项的分值不重复计。",
      ],
      ["G7 “选项1”“选项2”“选项3”写有“任选两项”，共用的 10 分待定：要选 2 项，填了完成值的有 1 项。请在得分栏填写。"],
    ],
    [
      "share, however many",
      shared(["10个", "8个", null], "任选"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选”，所选各项平均分配分值，共得 9 分。",
        "与“选项1”、“选项3”写有“任选”，所选各项平均分配分值，共得 9 分，计在“选项1”一行。",
        "与“选项1”、“选项2”写有“任选”，所选各项平均分配分值，共得 9 分，计在“选项1”一行。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “选项1”“选项2”“选项3”写有“任选”，共用 10 分，由填了完成值的各项平均分配。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share, one waits",
      shared(["10个", "约定", null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“选项1”、“选项3”写有“任选两项”，这一项的分值不重复计。",
        "与“选项1”、“选项2”写有“任选两项”，这一项的分值不重复计。",
      ],
      [
        "G7 “选项1”“选项2”“选项3”写有“任选两项”，共用的 10 分待定：按各自的标准，“选项1”得 10 分、“选项2”待定。请在得分栏填写。",
      ],
    ],
    [
      "share, however many, one waits",
      shared(["10个", "约定", null], "任选"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“选项1”、“选项3”写有“任选”，这一项的分值不重复计。",
        "与“选项1”、“选项2”写有“任选”，这一项的分值不重复计。",
      ],
      [
        "G7 “选项1”“选项2”“选项3”写有“任选”，共用的 10 分待定：按各自的标准，“选项1”得 10 分、“选项2”待定。请在得分栏填写。",
      ],
    ],
    [
      "optional",
      each(["10个", null, "5个"], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选两项”，这一项不计。",
        "目标≥10个，完成5个，完成率50%，得 5×5÷10=2.5 分，扣 2.5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 “选项2”写有“任选两项”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。"],
    ],
    [
      "optional, all",
      each(["10个", "10个", "10个"], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 表中写有“任选两项”，填了完成值的有 3 项，要选的是 2 项。请核对。"],
    ],
    [
      "optional, one missing",
      each(["10个", null, null], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选两项”，这一项不计。",
        "写有“任选两项”，这一项不计。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 表中写有“任选两项”，填了完成值的有 1 项，要选的是 2 项。请核对。",
        "A7:I7、A8:I8、A9:I9 “选项2”“选项3”写有“任选两项”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。",
      ],
    ],
    [
      "optional, none yet",
      each([null, null, null], "任选两项"),
      [],
      ["没有填写完成值，待定。", "没有填写完成值，待定。", "没有填写完成值，待定。"],
      [],
    ],
    [
      "optional, any number",
      each(["10个", null, "5个"], "任选"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选”，这一项不计。",
        "目标≥10个，完成5个，完成率50%，得 5×5÷10=2.5 分，扣 2.5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 “选项2”写有“任选”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。"],
    ],
  ])("%s", (_, rows, merges, said, told) => {
    const { pool, findings } = evaluate(rows, merges);
    expect(pool.map(({ explanation }) => explanation.split("；").at(-1))).toEqual(said);
    expect(findings.filter(({ check }) => check.startsWith("pool-")).map(worded)).toEqual(told);
    for (const { explanation, explained } of pool) expect(explained(SENTENCE_FORMS)).toBe(explanation);
    for (const { standing, weight, operands } of pool) {
      expect(operands.some(({ role }) => role === "weight")).toBe(weight !== null);
      if (weight === null) expect(pool.some((other) => other.weight !== null)).toBe(true);
      if (standing && weight) expect(standing.lte(weight)).toBe(true);
    }
  });
});
