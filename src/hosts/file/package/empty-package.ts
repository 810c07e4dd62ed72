import { leastStyles, STYLES_TYPE } from "../write/styles-part";
import { TRANSITIONAL } from "./dialect";
import { Package } from "./package";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook without sheets: what every new one starts from. Excel opens it once it has one. */
export function emptyPackage(file: string): Package {
  const { main, relationships } = TRANSITIONAL;
  return Package.of(file, {
    "[Content_Types].xml":
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
    "_rels/.rels":
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": leastStyles(TRANSITIONAL),
  });
}
