import { readFileSync } from "node:fs";
import { evaluateWorkbook } from "../../../src/app";
import { planTemplate } from "../../../src/app/template";
import { openPackage } from "../../../src/hosts/file";
import { openTemplate } from "../../../src/hosts/file/template";
import { SICHUAN } from "../../support/command";
import { makeTemplate, p, partOf, r, row, SECTION, table } from "../../support/template";

const evaluated = evaluateWorkbook(openPackage(new Uint8Array(readFileSync(SICHUAN)), "四川.xlsx").snapshot);

/** The paragraphs and table rows of a filled template, in order; "+" where they stay with the next one. */
async function kept(body: string): Promise<string[]> {
  const opened = openTemplate(await makeTemplate(body), "模板.docx");
  const xml = await partOf(await opened.fill(planTemplate(evaluated, opened.template)), "word/document.xml");
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs)].map(([part]) => {
    const text = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join("");
    const isKept = part
      .split("<w:p>")
      .slice(1)
      .every((paragraph) => paragraph.includes("<w:keepNext/>"));
    return `${text}${isKept ? "+" : ""}`;
  });
}

const CLOSING = ["+", "+", "锦屏县水务局+", "2025年\u3000\u3000月\u3000\u3000日"];

test.each<[string, string, readonly string[]]>([
  ["the unit's own words", p(r("一、")) + p(r("特此报告。")), ["一、", "特此报告。+"]],
  ["empty paragraphs", p(r("特此报告。")) + p("") + p(""), ["特此报告。+", "+", "+"]],
  ["a table of the unit", table(row("项目", "得分"), row("合计", "90")), ["项目得分", "合计90+"]],
  ["a table and an empty paragraph", table(row("项目"), row("合计")) + p(""), ["项目", "合计+", "+"]],
])("the closing stays on one page with %s above it", async (_what, above, expected) => {
  expect(await kept(above + p(r("{{落款}}")))).toEqual([...expected, ...CLOSING]);
});

test("and with the last row of a table that was filled in", async () => {
  const parts = await kept(p(r("{{项目汇总表}}")) + p(r("{{落款}}")));
  const last = parts.indexOf("锦屏县水务局+") - 3;
  expect(parts.slice(last, last + 3)).toEqual(["+", "+", "+"]);
  expect(parts[last - 1]).toMatch(/\+$/);
});

test("but not with a page that ended before it", async () => {
  expect((await kept(p(r("正文")) + p("", SECTION) + p(r("{{落款}}"))))[0]).toBe("正文");
});
