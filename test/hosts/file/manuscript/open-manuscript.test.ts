import JSZip from "jszip";
import { openManuscript } from "../../../../src/hosts/file";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A .docx of that body, with other parts if told. */
async function docx(body: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file("word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`);
  for (const [path, text] of Object.entries(more)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
}

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
/** A field of that code, as Word keeps it in runs. */
const field = (code: string, result: string) => `${turn("begin")}${code}${turn("separate")}${r(result)}${turn("end")}`;
const turn = (to: string) => `<w:r><w:fldChar w:fldCharType="${to}"/></w:r>`;
const code = (words: string) => `<w:r><w:instrText> ${words} </w:instrText></w:r>`;
const READ = async (body: string) => openManuscript(await docx(body), "r.docx").manuscript.passages;

test.each([
  ["runs are joined", p(r("执行数") + r("2.29") + r("万元")), ["执行数2.29万元"]],
  [
    "what is deleted is gone, what is inserted is there",
    p(`<w:del>${r("旧")}</w:del><w:ins>${r("新")}</w:ins>`),
    ["新"],
  ],
  [
    "links and controls are text",
    p(`<w:hyperlink>${r("一")}</w:hyperlink><w:sdt><w:sdtContent>${r("二")}</w:sdtContent></w:sdt>`),
    ["一二"],
  ],
  ["a field shows its result", p(r("得分") + field(code("DOCPROPERTY 得分"), "95.5") + r("分")), ["得分95.5分"]],
  [
    "a field in the code of another is no text",
    p(r("得分") + field(code("=") + field(code("DOCPROPERTY 产出"), "50") + code("+ 45.5"), "95.5") + r("分")),
    ["得分95.5分"],
  ],
  [
    "a field in one element shows its result",
    p(`${r("得分")}<w:fldSimple w:instr="REF a">${r("95.5")}</w:fldSimple>`),
    ["得分95.5"],
  ],
  [
    "a field without a result shows nothing",
    p(r("一") + turn("begin") + code("XE 得分") + turn("end") + r("二")),
    ["一二"],
  ],
  [
    "a minus kept from breaking is a minus",
    p("<w:r><w:t>变动率</w:t><w:noBreakHyphen/><w:t>5.2%</w:t></w:r>"),
    ["变动率-5.2%"],
  ],
  [
    "a sign that was inserted as a symbol is that sign, an ornament nothing",
    p(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>指标值</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90%，不是</w:t><w:sym w:font="Symbol" w:char="a3"/><w:t>90%</w:t></w:r>',
    ),
    ["指标值≥90%，不是≤90%"],
  ],
  [
    "a formula is no text",
    p(
      `${r("执行率")}<m:oMath><m:f><m:num><m:r><m:t>2.29</m:t></m:r></m:num><m:den><m:r><m:t>2.3</m:t></m:r></m:den></m:f></m:oMath>${r("=99.6%")}`,
    ),
    ["执行率=99.6%"],
  ],
  [
    "breaks and tabs part words",
    p("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>"),
    ["一\n二\t三"],
  ],
  [
    "what an old reader would show is not read twice",
    p(
      `<mc:AlternateContent><mc:Choice>${r("一")}</mc:Choice><mc:Fallback>${r("一")}</mc:Fallback></mc:AlternateContent>`,
    ),
    ["一"],
  ],
])("%s", async (_what, body, expected) => {
  expect((await READ(body)).map(({ text }) => text)).toEqual(expected);
});

test("a table's cells stand in their rows and columns", async () => {
  const cell = (text: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${p(r(text))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("项目", '<w:gridSpan w:val="2"/>')}${cell("金额")}</w:tr><w:tr>${cell("一", "<w:vMerge/>")}${cell("二")}${cell("三")}</w:tr></w:tbl>`;
  const passages = await READ(p(r("题")) + table + p(r("尾")));
  expect(passages.map(({ text, number, cell: place }) => [text, number, place && [place.row, place.column]])).toEqual([
    ["题", 1, null],
    ["项目", 1, [0, 0]],
    ["金额", 1, [0, 2]],
    ["一", 1, [1, 0]],
    ["二", 1, [1, 1]],
    ["三", 1, [1, 2]],
    ["尾", 2, null],
  ]);
});

test("a bookmark is found where it stands, also where a program moved its beginning into a change", async () => {
  const start = '<w:bookmarkStart w:id="7" w:name="zp_a"/>';
  const end = '<w:bookmarkEnd w:id="7"/>';
  const plain = await READ(p(r("执行") + start + r("2.29万元") + end));
  const moved = await READ(p(`${r("执行")}<w:ins>${start}${r("2.29万元")}</w:ins><w:del>${r("2.2")}</w:del>${end}`));
  for (const [passage] of [plain, moved]) expect(passage!.marks).toEqual([{ name: "zp_a", start: 2, end: 8 }]);
});

test.each([
  ["a .doc", () => Promise.resolve(compound("WordDocument")), "old-document"],
  ["an encrypted .docx", () => Promise.resolve(compound("EncryptedPackage")), "encrypted-document"],
  ["a text", () => Promise.resolve(new TextEncoder().encode("报告")), "not-a-document"],
  ["an .xlsx", () => docx("", { "xl/workbook.xml": "<w/>" }), "not-a-document"],
  ["macros", () => docx("", { "word/vbaProject.bin": "x" }), "document-with-macros"],
  ["a damaged body", () => docx("<w:p>"), "damaged-document"],
  ["a document type", () => docx("", { "word/document.xml": "<!DOCTYPE x><w:document/>" }), "damaged-document"],
])("refuses %s", async (_what, bytes, code) => {
  const file = await bytes();
  expect(() => openManuscript(file, "r.docx")).toThrow(code);
});

test("refuses what was cut short", async () => {
  const whole = await docx(p(r("一")));
  for (let length = 0; length < whole.length; length += 37) {
    expect(() => openManuscript(whole.slice(0, length), "r.docx")).toThrow(/-document$/);
  }
});

/** A file of the old kind whose directory names a stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}
