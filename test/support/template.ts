import JSZip from "jszip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const p = (inner: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const r = (text: string, look = "") =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(r(cell))}</w:tc>`).join("")}</w:tr>`;
export const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join("")}</w:tbl>`;
/** An upright page whose text is 9,000 twips wide. */
export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1406" w:bottom="1440" w:left="1500" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af"><w:name w:val="红头"/><w:basedOn w:val="a"/></w:style>';

const relationships = (content: string) => `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
export const link = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

/** What a made-up template has beside its body. */
export interface Parts {
  readonly header?: string;
  readonly footer?: string;
  readonly links?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly type?: "document" | "template";
}

/** A unit's template: letterhead in its own style, header and footer, styles under ids as Chinese Word gives them. */
export async function makeTemplate(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const { header = p(r("某某县教育局")), footer = p(r("内部资料")), links = "", more = {}, type = "document" } = parts;
  const override = (path: string, kind: string) =>
    `<Override PartName="/word/${path}.xml" ContentType="${MAIN}.${kind}+xml"/>`;
  const all: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("document", `${type}.main`)}${override("styles", "styles")}` +
      `${override("header1", "header")}${override("footer1", "footer")}</Types>`,
    "_rels/.rels": relationships(link("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `<w:document ${W} ${R} ${A}><w:body>${body}${SECTION}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${W}>${STYLES}</w:styles>`,
    "word/header1.xml": `<w:hdr ${W}>${header}</w:hdr>`,
    "word/footer1.xml": `<w:ftr ${W}>${footer}</w:ftr>`,
    "word/_rels/document.xml.rels": relationships(
      link("rIdStyles", "styles", "styles.xml") +
        link("rIdHeader", "header", "header1.xml") +
        link("rIdFooter", "footer", "footer1.xml") +
        links,
    ),
    ...more,
  };
  const zip = new JSZip();
  // Entries of folders would have the time of day.
  const options = { date: new Date(Date.UTC(2022, 0, 5)), createFolders: false };
  for (const [path, text] of Object.entries(all)) zip.file(path, text, options);
  return zip.generateAsync({ type: "uint8array" });
}

/** A part of a .docx as text. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await JSZip.loadAsync(bytes)).file(path)!.async("string");
}
