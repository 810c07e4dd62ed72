import type { Filling, Template } from "../../manuscript";
import { ledgerOf, templateContent } from "../../report";
import { fillingOf, markedParagraphs } from "../../renderers/docx";
import type { Evaluated } from "../evaluate";
import { presentationOf, type Asked } from "../presentation";

/**
 * 用本单位的模板写报告: what comes in the place of its tags, figures with their marks and ledger.
 * @throws Trouble "template-tag", and as presentationOf does.
 */
export function planTemplate(evaluated: Evaluated, template: Template, asked: Asked = {}): Filling {
  const { outline, numbers } = presentationOf(evaluated, asked);
  const content = templateContent(template, evaluated.scored, outline, numbers);
  const blocks = markedParagraphs(template, content).map((inlines) => ({ kind: "paragraph" as const, inlines }));
  return fillingOf(template, content, ledgerOf({ title: content.title, blocks }, evaluated.scored));
}
