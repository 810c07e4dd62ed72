import { figuresSaid, type SaidFigure } from "../language";
import {
  agree,
  convert,
  formatAmount,
  formatPercent,
  formatScore,
  isPrintedAs,
  printed,
  printedAmount,
  printedPercent,
  type AmountUnit,
  type Printed,
} from "../figures";
import type { CellRange } from "../workbook";
import type { Check, Sighting } from "./check";
import { numbersInText } from "./support/indicator-results";
import { figuresOfProject, figuresOfUnit, type NamedFigure } from "./support/named-figures";
import { printedCells } from "./support/printed-cells";
import { stretchesOf } from "./support/project-sentences";
import { textsOf } from "./support/texts";

export const figureDiffersInText: Check = {
  id: "figure-differs-in-text",
  severity: "warning",
  title: "文字中的数字与表中不同",
  concerns: "agreement",
  why: "报告的文字与表格中同一个数字必须一致，这是抽查最先核对的内容。",
  mend: "核对后改正文字或表中的数字。",
  example: "文字写“执行数为2.92万元”，表中是 2.29 万元。请核对。",
  run(scored) {
    const year = scored.dossier.year?.value ?? null;
    const ofUnit = figuresOfUnit(scored);
    const byName = new Map(scored.projects.map((one) => [one.project.name, one]));
    // Few projects have texts; of thousands of lines in a list none may.
    const known = new Map<string, readonly NamedFigure[]>();
    const figuresOf = (name: string): readonly NamedFigure[] => {
      let figures = known.get(name);
      if (figures === undefined) {
        const one = byName.get(name);
        figures = one ? figuresOfProject(one.project, one.evaluation, printedCells(scored)) : [];
        known.set(name, figures);
      }
      return figures;
    };
    return textsOf(scored).flatMap(({ key, owner, text }) => {
      const stretches = owner === null ? stretchesOf(text.value, scored) : [{ owner, text: text.value }];
      return stretches.flatMap((stretch) => {
        const { owner: name } = stretch;
        const evaluation = name === null ? scored.department : (byName.get(name)?.evaluation ?? null);
        const figures = name === null ? ofUnit : figuresOf(name);
        return [
          ...figures.flatMap((figure) => contradictions(stretch.text, figure, text.at, year)),
          ...numbersInText(stretch.text, evaluation, text.at, key === "goal"),
        ];
      });
    });
  },
};

/** The text's number is right when it is the figure rounded to the decimals that the text prints. */
function contradictions(text: string, figure: NamedFigure, at: CellRange, year: number | null): Sighting[] {
  return figuresSaid(text, figure.named).flatMap((said) => {
    const stated = printedSaid(said, figure);
    const isRight = figure.values.some(({ value }) => isPrintedAs(value, stated));
    const isRounded = figure.values.some((value) => agree(stated, value));
    const isOfAnotherYear =
      said.ofYear === "earlier" || (year !== null && said.ofYear !== null && said.ofYear !== year);
    if (isRight || isOfAnotherYear) return [];
    return [
      {
        message: `文字写“${said.words}”，表中是 ${shownAs(figure)}。${isRounded ? "可能是表中的数四舍五入所致，" : ""}请核对。`,
        sources: [at, ...figure.at],
        ...(isRounded ? { severity: "info" as const } : {}),
      },
    ];
  });
}

function printedSaid({ value, decimals, unit }: SaidFigure, { kind }: NamedFigure): Printed {
  if (kind === "rate") return printedPercent(value, decimals);
  return kind === "score" ? printed(value, decimals) : printedAmount(value, decimals, unit as AmountUnit);
}

function shownAs({ kind, values, unit }: NamedFigure): string {
  const { value } = values[0]!;
  if (kind === "rate") return formatPercent(value, 2);
  return kind === "score" ? `${formatScore(value)} 分` : `${formatAmount(convert(value, "元", unit!))} ${unit}`;
}
