import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook";
import { workbook } from "../../support/grid";
import { beside, block, sheetOf, stacked, widthOf, type MadeSheet } from "./block";
import { possible, type Dress } from "./dress";
import type { UnitFacts } from "./facts";
import { formOf, titleOf } from "./form";
import { listOf } from "./list";
import { bandsOf, columnsOf } from "./one-table";
import { wholeForm } from "./whole";
import { projectsInColumns, projectsInRows, withSharedIndicators } from "./wide";

/** A workbook with its truth beside it. */
export interface MadeWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly unit: UnitFacts;
  readonly dress: Dress;
  /** The cells to be filled, by address, with what belongs there. */
  readonly fill: ReadonlyMap<string, string>;
}

/** The unit's workbook in that dress: its list, and a form for each project. */
export function workbookOf(meant: UnitFacts, asked: Dress): MadeWorkbook {
  // A single project has nothing beside it.
  const isAlone = asked.place === "a column each" && meant.projects.length < 2;
  const dress = isAlone ? possible({ ...asked, place: "a row each" }) : asked;
  const unit = dress.place === "a column each" ? withSharedIndicators(meant) : meant;
  const list = listOf(unit, dress);
  const whole = dress.whole === "none" ? [] : [sheetOf("部门整体", wholeForm(unit, dress))];
  const before = formsBefore(unit, dress);
  const sheets = [...(list === null ? [] : [sheetOf("项目支出", list)]), ...formSheets(unit, dress), ...whole];
  const hidden = {
    ...(dress.hidden === "columns" ? { hiddenColumns: [0] } : {}),
    ...(dress.hidden === "rows" ? { hiddenRows: [0] } : {}),
  };
  return {
    snapshot: workbook([...before, ...sheets.map(({ sheet }) => ({ ...sheet, ...hidden }))]),
    unit,
    dress,
    fill: new Map(sheets.flatMap(({ fill }) => [...fill])),
  };
}

/** Last year's forms, scored, with other amounts. */
function formsBefore(unit: UnitFacts, dress: Dress): SheetSnapshot[] {
  if (dress.kept === "none") return [];
  const projects = unit.projects.map((project) => ({ ...project, annual: project.initial, executed: project.initial }));
  const sheets = formSheets({ ...unit, projects, year: unit.year - 1 }, { ...dress, typed: "scores typed" });
  const visibility = dress.kept === "last year" ? "visible" : "hidden";
  return sheets.map(({ sheet }) => ({ ...sheet, name: `${sheet.name}（${unit.year - 1}年）`, visibility }));
}

function formSheets(unit: UnitFacts, dress: Dress): MadeSheet[] {
  const forms = unit.projects.map((project, index) => formOf(unit, project, index, dress));
  const gap = block([[], []]);
  switch (dress.place) {
    case "own sheets":
      return forms.map((form, index) => sheetOf(sheetName(unit.projects[index]!.name, index, dress), form));
    case "side by side": {
      const both = forms.reduce((left, right) => beside(left, right, 1));
      const isShared = dress.titleSaid === "once over both";
      const title = isShared ? titleOf(unit, unit.projects[0]!, widthOf(both), dress) : block([]);
      return [sheetOf("项目自评", stacked(title, both))];
    }
    case "stacked":
      return [sheetOf("项目自评", stacked(...forms))];
    case "one table":
      return [sheetOf("绩效自评明细", columnsOf(unit, dress))];
    case "bands":
      return [sheetOf("绩效自评明细", bandsOf(unit, dress))];
    case "a row each":
      return [sheetOf("绩效自评明细", projectsInRows(unit, dress))];
    case "a column each":
      return [sheetOf("绩效自评明细", projectsInColumns(unit, dress))];
    case "stacked with gap":
      return [sheetOf("项目自评", stacked(...forms.flatMap((form) => [form, gap])))];
  }
}

function sheetName(project: string, index: number, { name }: Dress): string {
  return name === "sheet" ? `${index + 1}.${project}` : `自评表${index + 1}`;
}
