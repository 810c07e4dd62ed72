import { addContentType } from "../package/content-types";
import type { Dialect } from "../package/dialect";
import type { Package } from "../package/package";
import { addRelationship } from "../package/relationships";
import { partOfKind, type WorkbookPart } from "../read/workbook-part";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The path of the styles part; a workbook without one gets the least that Excel asks for. */
export function stylesPath(files: Package, workbook: WorkbookPart): string {
  const present = partOfKind(workbook, "styles");
  if (present && files.has(present)) return present;
  const path = files.freePath("xl/styles%.xml");
  files.write(path, leastStyles(workbook.dialect));
  addContentType(files, path, TYPE);
  addRelationship(files, workbook.path, `${workbook.dialect.relationships}/styles`, path);
  return path;
}

function leastStyles({ main }: Dialect): string {
  const none = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    `<fills count="2">${none}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
