import { dossierOf } from "../shapes";
import { isHint, limitIn } from "../../../src/recognition/tables/labelled";

test.each([
  ["（100字以内）", 100, true],
  ["（请说明原因，不超过200字）", 200, true],
  ["存在问题（限100字）", 100, true],
  ["评价结论（字数不超过100）", 100, false],
  ["评价结论（一百五十字以内）", 150, false],
  ["评价结论（二百字以内）", 200, false],
  ["评价结论（≤100字）", 100, true],
  ["组织培训12场，发放资料500份。", null, false],
])("%s: limit %s", (text, limit, hint) => {
  expect([limitIn(text), isHint(text)]).toEqual([limit, hint]);
});

describe("one label over problems and what is done about them", () => {
  const texts = (label: string, text: string) =>
    dossierOf([
      ["项目名称", "湿地巡护"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      ["产出指标", "数量指标", "巡护次数", "48次", "45次", 100],
      ["总分", null, null, null, null, 100],
      [label, null, text],
    ]).forms[0]!.texts.map((one) => [one.key, one.text.value]);

  test.each([
    "存在问题及改进措施",
    "存在的问题和建议",
    "问题及建议",
    "主要问题及下一步打算",
    "存在的主要问题及下一步改进措施",
    "存在问题、原因及改进措施（200字以内）",
  ])("%s", (label) => {
    expect(texts(label, "巡护人手不足；下一步增聘2名巡护员。")).toEqual([
      ["project-problems", "巡护人手不足"],
      ["project-measures", "增聘2名巡护员"],
    ]);
  });

  test("a problem alone, and what is done alone", () => {
    expect(texts("存在问题及改进措施", "巡护人手不足。")).toEqual([["project-problems", "巡护人手不足。"]]);
    expect(texts("存在问题及改进措施", "进一步加强巡护。")).toEqual([["project-measures", "进一步加强巡护"]]);
  });
});
