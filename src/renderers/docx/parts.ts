import type { ReportDocument } from "../../report";
import { escapeAnywhere } from "../../xml";
import { FACES } from "./page";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const CATEGORY = "预算绩效自评";

/** Title, subject, category and language; no names and no dates, which would be personal data and differ from run to run. */
export function propertiesXml({ title, subject }: Pick<ReportDocument, "title" | "subject">): string {
  const about = subject === undefined ? "" : `<dc:subject>${escapeAnywhere(subject)}</dc:subject>`;
  return (
    DECLARATION +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeAnywhere(title)}</dc:title>${about}<dc:language>zh-CN</dc:language>` +
    `<cp:category>${CATEGORY}</cp:category></cp:coreProperties>`
  );
}

const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Properties of our own, texts of ASCII characters, in pieces; the first number that such a property has is 2. */
export function* customPropertiesXml(properties: Iterable<readonly [name: string, text: string]>): Generator<string> {
  yield (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">`
  );
  let id = 2;
  for (const [name, text] of properties) {
    yield `<property fmtid="${FORMAT_ID}" pid="${id}" name="${name}"><vt:lpwstr>${escapeAnywhere(text)}</vt:lpwstr></property>`;
    id += 1;
  }
  yield "</Properties>";
}

/**
 * The official faces are not part of Windows; these come with Windows and Office and are nearest to them. Without a
 * table of fonts Word would set a face that is not there in 宋体.
 */
const STAND_INS: readonly (readonly [string, string])[] = [
  [FACES.title, "华文中宋"],
  [FACES.body, "仿宋"],
  [FACES.heading2, "楷体"],
];

/** The faces of the report with what stands in for them (charset 86: simplified Chinese). */
export function fontTableXml(): string {
  const fonts = STAND_INS.map(
    ([name, standIn]) => `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/></w:font>`,
  );
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `${DECLARATION}<w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
