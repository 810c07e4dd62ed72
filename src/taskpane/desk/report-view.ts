import { presentationOf, writeReport, type Asked, type Evaluated } from "../../app";
import { readNumberSetting } from "../../figures";
import {
  ANNEX_CHOICES,
  chooseOutline,
  FIELD_NAMES,
  gapsOf,
  hasAnnex,
  outlineOfSheet,
  OUTLINES,
  toldGap,
} from "../../report";
import { failureOf } from "../shown/failure";
import type { ReportView } from "../shown/report";

/** How the report is written and what it still asks for. */
export function reportView(evaluated: Evaluated, asked: Asked): ReportView {
  const fields = FIELD_NAMES.map(({ id, name, example }) => ({ id, name, example }));
  return { composed: composedReport(evaluated, asked), fields };
}

function composedReport(evaluated: Evaluated, asked: Asked): ReportView["composed"] {
  try {
    const { outline, chosen = {} } = presentationOf(evaluated, asked);
    return {
      kind: "composed",
      gaps: gapsOf(writeReport(evaluated, asked)).map(toldGap),
      outlines: OUTLINES.map(({ id, name }) => ({ id, name })),
      automatic: automaticOutline(evaluated),
      hasAnnex: hasAnnex(outline),
      annexes: ANNEX_CHOICES,
      chosen: {
        outline: chosen.outline,
        annex: chosen.annex,
        numbers: readNumberSetting(chosen.numbers ?? "") ?? {},
      },
    };
  } catch (error) {
    // 报告模板 of the workbook has something that can't be read: its own words say what.
    return failureOf(error);
  }
}

/** The outline that holds without a choice; a sheet 报告模板 that can't be read is told where it is used. */
function automaticOutline({ snapshot, scored }: Evaluated): string {
  try {
    return (outlineOfSheet(snapshot) ?? chooseOutline(scored)).name;
  } catch {
    return chooseOutline(scored).name;
  }
}
