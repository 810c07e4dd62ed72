import { openTemplate } from "../../../../src/hosts/file/template";
import { Trouble, troubleMessage } from "../../../../src/workbook";
import { link, makeTemplate, p, partOf, r, row, table, type Parts } from "../../../support/template";

async function messageOf(body: string, parts?: Parts): Promise<string> {
  const bytes = await makeTemplate(body, parts);
  try {
    openTemplate(bytes, "模板.docx");
  } catch (error) {
    if (error instanceof Trouble) return troubleMessage(error);
    throw error;
  }
  return "";
}

test.each<[string, string, Parts | undefined, readonly string[]]>([
  [
    "a lost brace behind",
    p(r("本年{{单位名称}很好")),
    undefined,
    ["{{单位名称", "花括号不成对", "第 1 段“本年{{单位名称}很好”"],
  ],
  ["a lost brace in front", p(r("{单位名称}}")), undefined, ["单位名称}}", "花括号不成对"]],
  ["a tag over two paragraphs", p(r("{{单位")) + p(r("名称}}")), undefined, ["{{单位", "不要分成两段"]],
  ["a tag with a line break", p("<w:r><w:t>{{单位</w:t><w:br/><w:t>名称}}</w:t></w:r>"), undefined, ["换行或制表符"]],
  [
    "a tag that a field draws",
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>eq \\o(\\s\\up 9(dé),{{总分}})</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    undefined,
    ["{{总分}}", "写在域里（第 1 段"],
  ],
  ["in a cell", table(row("单位", "{{单位名称")), undefined, ["第 1 张表第 1 行第 2 列"]],
  ["in a header", p(r("文")), { header: p(r("{{单位名称")) }, ["页眉“{{单位名称”"]],
  ["a loop without an end", p(r("{{#各项目}}")), undefined, ["{{#各项目}}", "没有循环的结尾"]],
  ["a loop without a beginning", p(r("{{/各项目}}")), undefined, ["前面没有循环的开头"]],
  ["a loop in a loop", p(r("{{#各项目}}{{#重点项目}}")), undefined, ["循环不能套循环"]],
  ["a loop with another end", p(r("{{#各项目}}一{{/重点项目}}")), undefined, ["不是一对"]],
  ["a loop out of a table", table(row("{{#各项目}}", "二")) + p(r("{{/各项目}}")), undefined, ["和开头不在一起"]],
  [
    "a tag in a picture's description",
    p('<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" id="1" name="图" descr="{{单位名称}}"/></w:drawing></w:r>'),
    undefined,
    ["{{单位名称}}", "说明文字"],
  ],
  ["a tag in a footnote", p(r("文")), { more: { "word/footnotes.xml": "<x><w>{{单位名称}}</w></x>" } }, ["脚注"]],
  ["macros", p(r("文")), { more: { "word/vbaProject.bin": "x" } }, ["带有宏"]],
  [
    "a chunk of another format",
    p(r("文")),
    { links: link("rIdChunk", "aFChunk", "chunk.html"), more: { "word/chunk.html": "<b/>" } },
    ["altChunk"],
  ],
  [
    "a field that fetches",
    p('<w:r><w:instrText>INCLUDEPICTURE "http://example.com/a.png"</w:instrText></w:r>'),
    undefined,
    ["INCLUDEPICTURE"],
  ],
  ["unsettled changes", p(`<w:ins w:id="1" w:author="某">${r("文")}</w:ins>`), undefined, ["修订"]],
])("%s is refused, and said where", async (_what, body, parts, expected) => {
  const message = await messageOf(body, parts);
  for (const words of expected) expect(message).toContain(words);
});

test("braces that are no tags are text", async () => {
  expect(await messageOf(p(r("集合{1，2}")))).toBe("");
});

test("links to elsewhere are taken out and told, hyperlinks stay", async () => {
  const outside = ' TargetMode="External"';
  const bytes = await makeTemplate(
    p(`${r("前")}<w:r><w:drawing><a:blip r:link="rIdPicture"/></w:drawing></w:r>${r("后")}`) +
      p(`<w:hyperlink r:id="rIdSite">${r("网站")}</w:hyperlink>`),
    {
      links:
        link("rIdPicture", "image", "http://example.com/a.png", outside) +
        link("rIdSite", "hyperlink", "http://example.com/", outside) +
        link("rIdSettings", "settings", "settings.xml"),
      more: {
        "word/settings.xml":
          '<w:settings xmlns:w="urn:w" xmlns:r="urn:r"><w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/></w:settings>',
        "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "attachedTemplate", "file:///D:/a.dotx", outside)}</Relationships>`,
      },
    },
  );
  const opened = openTemplate(bytes, "模板.docx");
  expect([...opened.told].sort()).toEqual([
    "模板里链接着别处的图片“http://example.com/a.png”，没有带进报告",
    "模板里链接着另一个模板“file:///D:/a.dotx”，没有带进报告",
  ]);
  const made = await opened.fill({ contents: [], turns: new Map(), styles: "", ledger: [] });
  expect(await partOf(made, "word/settings.xml")).not.toContain("attachedTemplate");
  expect(await partOf(made, "word/_rels/settings.xml.rels")).not.toContain("a.dotx");
  const links = await partOf(made, "word/_rels/document.xml.rels");
  expect([links.includes("a.png"), links.includes("rIdSite")]).toEqual([false, true]);
  const document = await partOf(made, "word/document.xml");
  expect([document.includes("<w:drawing"), document.includes("前"), document.includes("后")]).toEqual([
    false,
    true,
    true,
  ]);
});
