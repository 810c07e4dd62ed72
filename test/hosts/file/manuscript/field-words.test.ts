import { openManuscript } from "../../../../src/hosts/file";
import { makeTemplate, p, r } from "../../../support/template";

const turn = (to: string, inside = "") => `<w:r><w:fldChar w:fldCharType="${to}">${inside}</w:fldChar></w:r>`;
const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const field = (words: string) => turn("begin") + code(words) + turn("end");
/** A list of a form; `told` is what Word keeps of the choice. */
const list = (told: string, result = "") =>
  turn(
    "begin",
    `<w:ffData><w:name w:val="等级"/><w:ddList>${told}<w:listEntry w:val="优"/><w:listEntry w:val="良"/></w:ddList></w:ffData>`,
  ) +
  code(" FORMDROPDOWN ") +
  turn("separate") +
  result +
  turn("end");
const passageOf = async (inner: string) =>
  openManuscript(await makeTemplate(p(r("甲") + inner + r("乙"))), "报告.docx").manuscript.passages[0]!;

test.each([
  ["the choice in a list of a form", list('<w:result w:val="1"/>'), "良"],
  ["the first entry, which Word does not tell", list(""), "优"],
  ["the entry that was chosen beforehand", list('<w:default w:val="1"/>'), "良"],
  ["an entry that is not there", list('<w:result w:val="7"/>'), ""],
  ["a choice that another program wrote out", list('<w:result w:val="1"/>', r("良")), "良"],
  [
    "words under their reading",
    field(' EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(péixùn),培训) '),
    "培训",
  ],
  [
    "the code of a field in several runs",
    turn("begin") + code("eq \\o(\\s\\up 9(pí)") + code(",培)") + turn("end"),
    "培",
  ],
  ["words in the space of one character", field("EQ \\o(\\s\\up 5(财政),\\s\\do 2(局))"), "财政局"],
  ["a number in a circle", field("eq \\o\\ac(○,3)"), "③"],
  ["a number for which there is no circle", field("eq \\o\\ac(○,36)"), "(36)"],
  ["a word in a frame", field("eq \\o\\ac(□,正)"), "正"],
  ["a bracket among the words", field("eq \\o(\\s\\up 5(甲\\)),\\s\\do 2(乙))"), "甲)乙"],
  ["a fraction, which is no line of text", field("EQ \\f(95,100)"), ""],
  ["a fraction on top of words", field("EQ \\o(\\f(95,100),培训)"), ""],
  ["an entry of an index", field("XE 得分"), ""],
])("%s", async (_what, inner, expected) => {
  const { text, drawn } = await passageOf(inner);
  expect(text).toBe(`甲${expected}乙`);
  const isText = expected === "" || inner.includes(r(expected));
  expect(drawn).toEqual(isText ? undefined : [{ start: 1, end: 1 + expected.length }]);
});

test("what a field in the code of another draws is no text", async () => {
  const outer = turn("begin") + code("IF ") + list('<w:result w:val="1"/>') + turn("separate") + r("好") + turn("end");
  expect(await passageOf(outer)).toMatchObject({ text: "甲好乙" });
});
