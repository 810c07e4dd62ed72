import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Block, ReportDocument } from "../../../src/report";
import { renderDocx } from "../../../src/renderers/docx";
import { titleLines } from "../../../src/renderers/docx/content";
import { sampleReport, words } from "./sample-report";

const TWIPS_PER_MM = 1440 / 25.4;

async function parts(report: ReportDocument): Promise<Record<string, string>> {
  const files = unzipSync(await renderDocx(report));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function report(...blocks: Block[]): ReportDocument {
  return { title: "报告", blocks };
}

/** The attributes of the first element of that name after `from`. */
function attributes(xml: string, element: string, from = 0): Record<string, string> {
  const [tag = ""] = new RegExp(`<${element} [^>]*>`).exec(xml.slice(from)) ?? [];
  return Object.fromEntries([...tag.matchAll(/w:(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
}

function style(xml: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(xml)?.[0] ?? "";
}

test("the same report gives the same bytes", async () => {
  const [first, second] = [await renderDocx(sampleReport()), await renderDocx(sampleReport())];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("every part is well-formed XML", async () => {
  for (const [path, xml] of Object.entries(await parts(sampleReport()))) {
    expect(() => new SaxesParser({ xmlns: true, fileName: path }).write(xml).close()).not.toThrow();
  }
});

test("every form of the annex but the first of its section begins a page, with its title", () => {
  const table = (title: string): Block => {
    return { kind: "table", title, headerRows: 0, widths: [1], rows: [[{ inlines: [words("甲")] }]], landscape: true };
  };
  const files = unzipSync(renderDocx(report(table("附件1"), table(""), table("附件2"))));
  const body = strFromU8(files["word/document.xml"]!);
  const titled = [...body.matchAll(/<w:pPr>((?:(?!<\/w:pPr>).)*)<\/w:pPr><w:r>(?:(?!<w:p>).)*?附件(\d)/g)];
  expect(titled.map(([, look, number]) => [number, look!.includes("<w:pageBreakBefore/>")])).toEqual([
    ["1", false],
    ["2", true],
  ]);
});

test("there is a title among the properties, and neither a name nor a date", async () => {
  const { "docProps/core.xml": core, "word/document.xml": body } = await parts(sampleReport());
  expect(core).toContain("<dc:title>某某区工商业联合会2021年部门整体支出绩效自评报告</dc:title>");
  expect(core).toContain("<cp:category>预算绩效自评</cp:category>");
  const told = strFromU8(unzipSync(renderDocx({ ...sampleReport(), subject: "甲<乙" }))["docProps/core.xml"]!);
  expect(told).toContain("<dc:subject>甲&lt;乙</dc:subject>");
  expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
  expect(body!.includes("content-")).toBe(false);
});

describe("GB/T 9704-2012", () => {
  let files: Record<string, string>;
  let body: string;
  let styles: string;
  beforeAll(async () => {
    files = await parts(sampleReport());
    body = files["word/document.xml"]!;
    styles = files["word/styles.xml"]!;
  });

  test("upright A4 with 37, 35, 28 and 26 mm, then the annex turned", () => {
    const millimetres = (twips: string | undefined) => Math.round(Number(twips) / TWIPS_PER_MM);
    const page = attributes(body, "w:pgSz");
    const margins = attributes(body, "w:pgMar");
    expect([page["w"], page["h"]].map(millimetres)).toEqual([210, 297]);
    expect(["top", "bottom", "left", "right"].map((side) => millimetres(margins[side]))).toEqual([37, 35, 28, 26]);
    const annex = body.lastIndexOf("<w:sectPr");
    expect(attributes(body, "w:pgSz", annex)).toMatchObject({ orient: "landscape", w: "16838", h: "11906" });
    expect(body.match(/<w:sectPr/g)).toHaveLength(2);
    expect(body.indexOf("<w:tbl>")).toBeGreaterThan(body.indexOf("<w:sectPr"));
  });

  test("22 lines of 28 characters fill the page", () => {
    const normal = style(styles, "Normal");
    const { line, lineRule } = attributes(normal, "w:spacing");
    expect([line, lineRule]).toEqual(["579", "exact"]);
    const height = (297 - 37 - 35) * TWIPS_PER_MM;
    expect(Math.floor(height / Number(line))).toBe(22);
    const spacing = /<w:rPr>.*<w:spacing w:val="(-?\d+)"/.exec(normal)?.[1];
    expect(Math.floor(((210 - 28 - 26) * TWIPS_PER_MM) / (16 * 20 + Number(spacing)))).toBe(28);
  });

  test.each([
    ["Title", "方正小标宋简体", "44"],
    ["Heading1", "黑体", "32"],
    ["Heading2", "楷体_GB2312", "32"],
    ["Heading3", "仿宋_GB2312", "32"],
    ["Heading4", "仿宋_GB2312", "32"],
  ])("%s is set in %s", (id, face, size) => {
    const own = style(styles, id);
    expect(attributes(own, "w:rFonts")).toMatchObject({ eastAsia: face, ascii: "Times New Roman" });
    expect(attributes(own, "w:sz")["val"]).toBe(size);
  });

  test("a face that is not installed has a stand-in", () => {
    const pairs = [...files["word/fontTable.xml"]!.matchAll(/w:name="([^"]+)"><w:altName w:val="([^"]+)"/g)];
    expect(Object.fromEntries(pairs.map((match) => [match[1], match[2]]))).toEqual({
      方正小标宋简体: "华文中宋",
      仿宋_GB2312: "仿宋",
      楷体_GB2312: "楷体",
    });
  });

  test("only the third level is bold", () => {
    const bold = ["Heading1", "Heading2", "Heading3", "Heading4"].map((id) => /<w:b\/>/.test(style(styles, id)));
    expect(bold).toEqual([false, false, true, false]);
  });

  test("the headings have outline levels for the navigation pane", () => {
    const levels = [1, 2, 3, 4].map((level) => attributes(style(styles, `Heading${level}`), "w:outlineLvl")["val"]);
    expect(levels).toEqual(["0", "1", "2", "3"]);
    const used = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"/g)].map((match) => match[1]);
    expect(used).toEqual(["Heading1", "Heading2", "Heading3", "Heading4"]);
  });

  test("the body is 三号 仿宋 in Chinese, its first line set in by two characters", () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)![0];
    expect(attributes(defaults, "w:rFonts")).toMatchObject({ eastAsia: "仿宋_GB2312", ascii: "Times New Roman" });
    expect(attributes(defaults, "w:sz")["val"]).toBe("32");
    expect(attributes(defaults, "w:lang")).toMatchObject({ eastAsia: "zh-CN" });
    expect(attributes(style(styles, "BodyText"), "w:ind")).toMatchObject({ firstLineChars: "200", firstLine: "640" });
  });

  test("— 1 — stands right on odd and left on even pages, in 四号", () => {
    expect(files["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    const relations = files["word/_rels/document.xml.rels"]!;
    const footer = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(body)![1]!;
      const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)![0];
      return files[`word/${/Target="([^"]+)"/.exec(relation)![1]}`]!;
    };
    expect(attributes(footer("default"), "w:jc")["val"]).toBe("right");
    expect(attributes(footer("even"), "w:jc")["val"]).toBe("left");
    expect(footer("even").replace(/<[^>]+>/g, "")).toBe("— PAGE —");
    expect(attributes(style(styles, "PageNumber"), "w:sz")["val"]).toBe("28");
  });
});

describe("the content", () => {
  test("gaps and figures without a value are marked, everything else is not", async () => {
    const { "word/document.xml": body } = await parts(sampleReport());
    const marked = [...body!.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t>([^<]*)<\/w:t>/g)];
    expect(marked.map((match) => match[1])).toEqual(["（待补充：部门机构设置）", "（待补充：决算收入）"]);
  });

  test("a figure is a run of its own, its unit following", async () => {
    const { "word/document.xml": body } = await parts(sampleReport());
    expect(body!.includes("<w:r><w:t>654.66万元</w:t></w:r>")).toBe(true);
  });

  test.each([
    ["markup", "<b>&\"'", "&lt;b&gt;&amp;&quot;'"],
    ["characters that XML has no place for", "a\u0000b\u0008c\ufffed", "abcd"],
    ["half a character", "甲\ud83d乙", "甲乙"],
    ["a character outside the basic plane", "𠮷", "𠮷"],
  ])("%s", async (_, text, written) => {
    const { "word/document.xml": body } = await parts(report({ kind: "paragraph", inlines: [words(text)] }));
    expect(/<w:t>([^<]*)<\/w:t><\/w:r><\/w:p><w:sectPr/.exec(body!)?.[1]).toBe(written);
  });

  test("header rows are repeated, and no row is split", async () => {
    const { "word/document.xml": body } = await parts(sampleReport(12));
    expect(body!.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body!.match(/<w:cantSplit\/>/g)).toHaveLength(1 + 12 + 1);
  });

  test("merged cells: every row has the width of the table", async () => {
    const { "word/document.xml": body } = await parts(sampleReport(23));
    const widths = [...body!.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0),
    );
    expect(widths).toEqual(widths.map(() => 12756));
    expect(body!.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3 + 5);
  });

  test("an upright table stays among the text, and the document ends with a paragraph", async () => {
    const table = { ...sampleReport(1).blocks.at(-1)!, landscape: false } as Block;
    const { "word/document.xml": body } = await parts(report(table));
    expect(body!.match(/<w:sectPr/g)).toHaveLength(1);
    expect(/<\/w:tbl><w:p>.*<\/w:p><w:sectPr/.test(body!)).toBe(true);
  });

  test("text after the annex is upright again", async () => {
    const last: Block = { kind: "paragraph", inlines: [words("完")] };
    const { "word/document.xml": body } = await parts(report(...sampleReport(2).blocks, last));
    expect([...body!.matchAll(/w:orient="(\w+)"/g)].map((match) => match[1])).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
  });
});

test.each([
  ["某县财政局2021年自评报告", ["某县财政局2021年自评报告"]],
  ["某某区工商业联合会2021年部门整体支出绩效自评报告", ["某某区工商业联合会2021年", "部门整体支出绩效自评报告"]],
])("title %s", (title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});
