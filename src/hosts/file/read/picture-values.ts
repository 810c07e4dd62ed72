import type { Package } from "../package/package";
import { child, childrenNamed, type XmlElement } from "../xml/tree";
import { partOfKind, type WorkbookPart } from "./workbook-part";

/** The structures of rich values that show a picture: placed in the cell, or fetched by IMAGE(). */
const PICTURES: ReadonlySet<string | undefined> = new Set(["_localImage", "_webimage"]);

/**
 * Which values of metadata.xml are pictures, by the number that cells carry in vm (from 1). Excel writes such a cell
 * as the error #VALUE!, for programs that know no pictures in cells.
 */
export function readPictureValues(files: Package, workbook: WorkbookPart): ReadonlySet<number> {
  const [metadata, values, structures] = ["sheetMetadata", "rdRichValue", "rdRichValueStructure"].map((kind) => {
    const path = partOfKind(workbook, kind);
    return path !== undefined && files.has(path) ? files.tree(path) : undefined;
  });
  if (!metadata || !values || !structures) return new Set();
  const kinds = childrenNamed(structures, "s").map(({ attributes }) => attributes.t);
  const arePictures = childrenNamed(values, "rv").map(({ attributes }) => PICTURES.has(kinds[Number(attributes.s)]));
  const rich = richValues(metadata);
  const type = childrenNamed(child(metadata, "metadataTypes"), "metadataType").findIndex(isRich) + 1;
  const pictures = new Set<number>();
  childrenNamed(child(metadata, "valueMetadata"), "bk").forEach((block, index) => {
    const record = childrenNamed(block, "rc").find(({ attributes }) => Number(attributes.t) === type);
    const value = rich[Number(record?.attributes.v)];
    if (value !== undefined && arePictures[value]) pictures.add(index + 1);
  });
  return pictures;
}

/** The numbers of the rich values that the entries of the metadata stand for. */
function richValues(metadata: XmlElement): readonly (number | undefined)[] {
  const future = childrenNamed(metadata, "futureMetadata").find(isRich);
  return childrenNamed(future, "bk").map((block) => {
    const extension = childrenNamed(child(block, "extLst"), "ext").flatMap((ext) => childrenNamed(ext, "rvb"))[0];
    return extension && Number(extension.attributes.i);
  });
}

function isRich({ attributes }: XmlElement): boolean {
  return attributes.name === "XLRICHVALUE";
}
