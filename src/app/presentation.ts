import { readNumberSetting, writeNumberSetting, type NumberSetting } from "../figures";
import {
  ANNEX_CHOICES,
  chooseOutline,
  numberStyle,
  outlineNamed,
  outlineOfSheet,
  OUTLINES,
  withAnnex,
  type AnnexChoice,
  type NumberStyle,
  type Outline,
} from "../report";
import { readMemory, type Presented } from "../renderers";
import { Trouble } from "../workbook";
import type { Evaluated } from "./evaluate";

/** What the user asks for of the report; what is left out is as the workbook remembers it, else as the outline has it. */
export interface Asked {
  /** An outline's id. */
  readonly outline?: string;
  readonly numbers?: NumberSetting;
  /** Which tables stand under 附件. */
  readonly annex?: AnnexChoice;
}

/** How one run shows everything: the outline of the report, and the numbers of all that is generated. */
export interface Presentation {
  readonly outline: Outline;
  readonly numbers: NumberStyle;
  /** What of it was chosen, to be kept in the workbook; undefined where nothing was. */
  readonly chosen: Presented | undefined;
}

/**
 * The outline that was asked for, else the workbook's sheet 报告模板, else the one of the last run, else the one that fits
 * its tables; with the numbers that were asked for, else those of the last run, else the outline's.
 * @throws Trouble "unknown-outline"; "unknown-field" and "outline-row-unreadable" for the sheet, with the cell.
 */
export function presentationOf({ snapshot, scored }: Evaluated, asked: Asked = {}): Presentation {
  const remembered = readMemory(snapshot)?.presented ?? {};
  const whole =
    (asked.outline === undefined ? outlineOfSheet(snapshot) : known(asked.outline)) ??
    (remembered.outline === undefined ? undefined : outlineNamed(remembered.outline)) ??
    chooseOutline(scored);
  const annex = asked.annex ?? ANNEX_CHOICES.find((choice) => choice === remembered.annex);
  const outline = annex === undefined ? whole : withAnnex(whole, annex);
  const setting = { ...(readNumberSetting(remembered.numbers ?? "") ?? {}), ...asked.numbers };
  const chosen: Presented = {
    ...((asked.outline ?? remembered.outline) ? { outline: asked.outline ?? remembered.outline } : {}),
    ...(annex === undefined ? {} : { annex }),
    ...(writeNumberSetting(setting) === "" ? {} : { numbers: writeNumberSetting(setting) }),
  };
  return {
    outline,
    numbers: numberStyle(scored, outline, setting),
    chosen: Object.keys(chosen).length > 0 ? chosen : undefined,
  };
}

function known(id: string): Outline {
  const outline = outlineNamed(id);
  if (!outline) throw new Trouble("unknown-outline", id, { more: OUTLINES.map((one) => one.id).join("、") });
  return outline;
}
