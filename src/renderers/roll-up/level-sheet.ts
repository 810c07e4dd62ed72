import { cellNumber, rate } from "../../figures";
import { formula } from "../../figures/term";
import { a1, type GenerateSheet } from "../../workbook";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { valueOf } from "./figures";
import { RATE } from "./rate-term";
import type { UnitResult } from "./unit-result";

/** What each unit reached at the first levels of its department form. */
export function layOutLevels(units: readonly UnitResult[]): GenerateSheet {
  const names = [...new Set(units.flatMap(({ levels }) => levels.map(({ name }) => name)))];
  const draft = new SheetDraft([6, 32, ...names.flatMap(() => [11, 11, 11])]);
  const last = 1 + names.length * 3;
  draft.band(0, 0, last, "各单位一级指标得分", style.TITLE);
  draft.rowHeights[0] = 34;
  draft.block({ top: 1, bottom: 2, left: 0, right: 0 }, { value: "序号" }, style.HEADER);
  draft.block({ top: 1, bottom: 2, left: 1, right: 1 }, { value: "单位名称" }, style.HEADER);
  names.forEach((name, index) => {
    const left = 2 + index * 3;
    draft.band(1, left, left + 2, name, style.HEADER);
    ["分值", "得分", "得分率"].forEach((header, at) => draft.constant(2, left + at, header, style.HEADER));
  });
  units.forEach((unit, index) => {
    const row = 3 + index;
    draft.constant(row, 0, index + 1, style.CENTRED);
    draft.constant(row, 1, unit.name, style.TEXT);
    names.forEach((name, place) => {
      const left = 2 + place * 3;
      const level = unit.levels.find((one) => one.name === name);
      draft.constant(row, left, valueOf(level?.weight ?? null), style.SCORE);
      draft.constant(row, left + 1, valueOf(level?.score ?? null), style.SCORE);
      const here = { budget: a1(row, left), executed: a1(row, left + 1) };
      const known = level ? rate(level.score, level.weight) : null;
      const printed = formula(RATE, (role) => here[role as keyof typeof here]);
      draft.formula(row, left + 2, printed, known === null ? "" : cellNumber(known), style.PERCENT);
    });
  });
  return draft.sheet("一级指标", {
    freeze: { rows: 3, columns: 2 },
    print: { landscape: true, fitToWidth: true, titleRows: { first: 1, last: 2 } },
  });
}
