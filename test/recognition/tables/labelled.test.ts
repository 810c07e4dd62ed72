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
