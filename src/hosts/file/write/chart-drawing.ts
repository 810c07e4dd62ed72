import { chartXml, type Chart } from "../../../charts";
import {
  CHART_NAME,
  absoluteRange,
  type GenerateSheet,
  type PlannedCell,
  type PlannedChart,
  type Rectangle,
} from "../../../workbook";
import type { ContentTypes } from "../package/content-types";
import type { Dialect } from "../package/dialect";
import type { Package } from "../package/package";
import { RelationshipsEditor, relationshipsOf, relationshipsPath } from "../package/relationships";
import { applyEdits, type Edit } from "../xml/edit";
import { escapeAttribute } from "../../../xml";
import type { XmlElement } from "../xml/tree";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

interface Parts {
  readonly files: Package;
  readonly types: ContentTypes;
  readonly dialect: Dialect;
}

/**
 * Writes the charts of a generated sheet beside what the user drew on it, and gives the relationship that leads from
 * the sheet to its drawing; null where there is nothing to draw. `former`: the drawing that the sheet had.
 */
export function writeDrawing(
  parts: Parts,
  sheet: string,
  plan: GenerateSheet,
  former: string | undefined,
): string | null {
  const { files, types, dialect } = parts;
  const charts = plan.charts ?? [];
  const isKept = former !== undefined && files.has(former);
  if (isKept) removeOurs(parts, former);
  if (charts.length === 0 && !isKept) return null;
  const folder = sheet.replace(/worksheets\/[^/]*$/, "");
  const path = isKept ? former : files.freePath(`${folder}drawings/drawing%.xml`);
  if (!isKept) {
    files.write(path, `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`);
    types.add(path, DRAWING_TYPE);
  }
  const links = new RelationshipsEditor(files, path);
  const anchors = charts.map((chart, index) => {
    const part = files.freePath(`${folder}charts/chart%.xml`);
    files.write(part, chartXml(chartOf(plan, chart)));
    types.add(part, CHART_TYPE);
    return anchorXml(chart, index, links.add(`${dialect.relationships}/chart`, part), dialect);
  });
  links.write();
  const root = files.tree(path);
  const end = root.isSelfClosing ? null : root.closeStart;
  if (end !== null) files.write(path, applyEdits(files.xml(path).text, [{ start: end, end, text: anchors.join("") }]));
  const fromSheet = new RelationshipsEditor(files, sheet);
  const id = fromSheet.add(`${dialect.relationships}/drawing`, path);
  fromSheet.write();
  return id;
}

/** Takes the charts that we drew, with their parts, out of a drawing. */
function removeOurs({ files, types }: Parts, drawing: string): void {
  const links = relationshipsOf(files, drawing);
  const editor = new RelationshipsEditor(files, drawing);
  const edits: Edit[] = [];
  for (const anchor of files.tree(drawing).children) {
    if (!nameIn(anchor)?.startsWith(CHART_NAME)) continue;
    edits.push({ start: anchor.start, end: anchor.end, text: "" });
    for (const { id, target } of links) {
      if (!holdsId(anchor, id)) continue;
      editor.removeTo(target);
      files.remove(target);
      files.remove(relationshipsPath(target));
      types.remove(target);
    }
  }
  editor.write();
  if (edits.length > 0) files.write(drawing, applyEdits(files.xml(drawing).text, edits));
}

function nameIn(element: XmlElement): string | undefined {
  if (element.name === "cNvPr") return element.attributes.name;
  for (const child of element.children) {
    const name = nameIn(child);
    if (name !== undefined) return name;
  }
  return undefined;
}

function holdsId(element: XmlElement, id: string): boolean {
  const own = Object.entries(element.attributes).some(([name, value]) => name.endsWith(":id") && value === id);
  return own || element.children.some((child) => holdsId(child, id));
}

function anchorXml({ place, title }: PlannedChart, index: number, link: string, dialect: Dialect): string {
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const [name, text] = [`${CHART_NAME}${index + 1}`, escapeAttribute(title)];
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${corner("from", place.top, place.left)}` +
    `${corner("to", place.bottom + 1, place.right + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${1000 + index}" name="${name}" descr="${text}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${dialect.relationships}" r:id="${link}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** The chart with what its cells hold now. */
function chartOf(
  { sheet, cells }: GenerateSheet,
  { kind, title, categories, series, numberFormat }: PlannedChart,
): Chart {
  const values = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell.value]));
  const of = (area: Rectangle): PlannedCell["value"][] => {
    const found: PlannedCell["value"][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        found.push(values.get(row * 16_384 + column) ?? null);
    }
    return found;
  };
  const reference = (area: Rectangle): string => absoluteRange({ sheet, ...area });
  return {
    kind,
    title,
    numberFormat,
    categories: { reference: reference(categories), values: of(categories).map((value) => String(value ?? "")) },
    series: series.map(({ name, values: area }) => ({
      name,
      points: {
        reference: reference(area),
        values: of(area).map((value) => (typeof value === "number" ? value : null)),
      },
    })),
  };
}
