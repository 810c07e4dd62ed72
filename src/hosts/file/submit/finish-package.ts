import { CONTENT_TYPES } from "../package/content-types";
import type { Package } from "../package/package";
import { isOfType, relationshipsOf, relationshipsPath } from "../package/relationships";
import { applyEdits, type Edit } from "../xml/edit";
import { escapeAttribute } from "../../../xml";
import { parseTree } from "../xml/tree";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const FORMATS = "application/vnd.openxmlformats";

/** Who made the file and when is nobody's business; readers that look for an author find an empty one. */
const CORE =
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  "<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>";
const EXTENDED =
  `${XML}<Properties xmlns="${OFFICE}/extended-properties">` +
  "<Application>Microsoft Excel</Application><Manager></Manager><Company></Company></Properties>";

const CORE_PATH = "docProps/core.xml";
const EXTENDED_PATH = "docProps/app.xml";

/**
 * Makes the package whole again: empty properties, nothing at its root but the workbook, no part that nothing points
 * at, and content types for what is left. The workbook is a plain one, also where it had macros.
 */
export function finishPackage(files: Package, workbook: string): void {
  const office = relationshipsOf(files, "").find((link) => isOfType(link, "officeDocument"))!;
  files.write(CORE_PATH, CORE);
  files.write(EXTENDED_PATH, EXTENDED);
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`;
  files.write(
    relationshipsPath(""),
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      link(1, office.type, workbook) +
      link(2, `${PACKAGE}/relationships/metadata/core-properties`, CORE_PATH) +
      link(3, `${OFFICE}/relationships/extended-properties`, EXTENDED_PATH) +
      "</Relationships>",
  );
  dropUnreachable(files);
  files.write(
    CONTENT_TYPES,
    contentTypes(files, [
      [workbook, `${FORMATS}-officedocument.spreadsheetml.sheet.main+xml`],
      [CORE_PATH, `${FORMATS}-package.core-properties+xml`],
      [EXTENDED_PATH, `${FORMATS}-officedocument.extended-properties+xml`],
    ]),
  );
}

function dropUnreachable(files: Package): void {
  const reached = new Set([CONTENT_TYPES.toLowerCase()]);
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    reached.add(relationshipsPath(part).toLowerCase());
    for (const { target, isExternal } of relationshipsOf(files, part)) {
      if (isExternal || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  for (const path of files.paths()) if (!reached.has(path.toLowerCase())) files.remove(path);
}

/** [Content_Types].xml without what is gone; `own` are told anew. */
function contentTypes(files: Package, own: readonly (readonly [path: string, type: string])[]): string {
  const part = files.xml(CONTENT_TYPES);
  const root = parseTree(part);
  const isOwn = new Set(own.map(([path]) => `/${path}`.toLowerCase()));
  const endings = new Set(files.paths().map((path) => path.slice(path.lastIndexOf(".") + 1).toLowerCase()));
  const edits: Edit[] = root.children
    .filter(({ attributes: { PartName: name, Extension: ending } }) =>
      name === undefined
        ? !endings.has(ending?.toLowerCase() ?? "")
        : isOwn.has(name.toLowerCase()) || !files.has(name.slice(1)),
    )
    .map(({ start, end }) => ({ start, end, text: "" }));
  const { prefix, closeStart } = root;
  const added = own.map(
    ([path, type]) => `<${prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`,
  );
  return applyEdits(part.text, [...edits, { start: closeStart, end: closeStart, text: added.join("") }]);
}
