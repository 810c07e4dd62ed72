import { HUNDRED, type Finding } from "../../figures";
import { foldedOption, isCostAlone } from "../../language";
import type { Dossier, SchemeSheet, Slot } from "../../recognition";
import { rangeOf, Trouble } from "../../workbook";
import type { Scheme } from "../scheme";
import { schemeById, SCHEMES } from "../schemes";
import { OPTION_TABLE } from "../schemes/option-table";
import { tell } from "../reading/wording";

/** A scheme with why it was taken. */
export interface SchemeChoice {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
}

const NATIONAL = "mof-2020-10";
const WITH_COST_LEVEL = "mof-2021-101";
/** The id of a scheme that the user keeps in the workbook. */
export const OWN_SCHEME = "own";
const BASE_OPTION = "沿用方案";

/**
 * The scheme to score by: the one asked for, else the workbook's own sheet, else by whether 成本指标 stands at the
 * first level.
 * @throws Trouble "unknown-scheme" with the known ids for an id that there is none of.
 */
export function chooseScheme(dossier: Dossier, id?: string): SchemeChoice {
  if (id !== undefined && !(id === OWN_SCHEME && dossier.ownScheme)) {
    const scheme = schemeById(id);
    if (scheme === null) throw new Trouble("unknown-scheme", id, { more: knownIds() });
    return { scheme, findings: [] };
  }
  const { base, why } = inferred(dossier);
  if (dossier.ownScheme) return ownScheme(dossier.ownScheme, base);
  return {
    scheme: base,
    findings: [tell("scheme-chosen", placesOf(dossier), { title: base.title, id: base.id, why })],
  };
}

function knownIds(): string {
  return SCHEMES.map((scheme) => scheme.id).join("、");
}

function placesOf(dossier: Dossier): Finding["sources"] {
  const form = dossier.forms[0];
  return form ? [form.range] : [];
}

function inferred(dossier: Dossier): { base: Scheme; why: string } {
  const hasCostLevel = dossier.forms.some(({ indicators }) => indicators.some(({ level1 }) => isCostAlone(level1)));
  return hasCostLevel
    ? { base: schemeById(WITH_COST_LEVEL)!, why: "成本指标列在一级指标" }
    : { base: schemeById(NATIONAL)!, why: "没有指定方案，按全国通用办法" };
}

/** The scheme that the user keeps in the workbook: a published one with the options of the sheet. */
function ownScheme(sheet: SchemeSheet, inferredBase: Scheme): SchemeChoice {
  const findings: Finding[] = [];
  const named = sheet.options.find(({ name }) => foldedOption(name) === BASE_OPTION);
  const baseId = named && foldedOption(named.value.text).toLowerCase();
  const base = baseId === undefined ? inferredBase : schemeById(baseId);
  if (named && base === null && baseId !== OWN_SCHEME) {
    const words = { value: named.value.text, id: inferredBase.id, known: knownIds() };
    findings.push(tell("scheme-base-unknown", [rangeOf(named.value.at)], words));
  }
  let scheme: Scheme = {
    ...(base ?? inferredBase),
    id: OWN_SCHEME,
    verified: { 来源: `本工作簿的计分方案表，以 ${(base ?? inferredBase).id} 为底` },
  };
  for (const { name, value } of sheet.options) {
    if (foldedOption(name) === BASE_OPTION) continue;
    const option = OPTION_TABLE.find((one) => foldedOption(one.name) === foldedOption(name));
    if (!option) {
      const known = OPTION_TABLE.map((one) => one.name).join("、");
      findings.push(tell("scheme-option-unknown", [rangeOf(value.at)], { name, known }));
      continue;
    }
    if (value.text === "") continue;
    const read = option.parse(writtenIn(value), scheme);
    if (read === null) {
      const words = { name, value: value.text, kept: option.format(scheme), values: option.values };
      findings.push(tell("scheme-option-unreadable", [rangeOf(value.at)], words));
    } else {
      scheme = read;
    }
  }
  const why = "工作簿里有计分方案表";
  return {
    scheme,
    findings: [tell("scheme-chosen", [sheet.range], { title: scheme.title, id: OWN_SCHEME, why }), ...findings],
  };
}

/** What a cell says: a number in full, whatever its format shows of it. */
function writtenIn({ text, number, isTextNumber }: Slot): string {
  if (number === null || isTextNumber) return text;
  return text.endsWith("%") ? `${number.times(HUNDRED).toFixed()}%` : number.toFixed();
}
