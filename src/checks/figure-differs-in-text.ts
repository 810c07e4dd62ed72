import { withoutSpaces } from "../language";
import { convert, decimal, formatAmount, formatPercent, formatScore, type AmountUnit, decimalsOf } from "../figures";
import type { CellRange } from "../workbook";
import type { Check, Sighting } from "./check";
import { roundingRoom } from "./support/amounts";
import { numbersInText } from "./support/indicator-results";
import { figuresOfProject, figuresOfUnit, type NamedFigure } from "./support/named-figures";
import { stretchesOf } from "./support/project-sentences";
import { textsOf } from "./support/texts";

export const figureDiffersInText: Check = {
  id: "figure-differs-in-text",
  severity: "warning",
  title: "文字中的数字与表中不同",
  why: "报告的文字与表格中同一个数字必须一致，这是抽查最先核对的内容。",
  mend: "核对后改正文字或表中的数字。",
  example: "文字写“执行数为2.92万元”，表中是 2.29 万元。请核对。",
  run(scored) {
    const year = scored.dossier.year?.value ?? null;
    const ofUnit = figuresOfUnit(scored);
    const byProject = new Map(
      scored.projects.map(({ project, evaluation }) => [
        project.name,
        { figures: figuresOfProject(project, evaluation), evaluation },
      ]),
    );
    return textsOf(scored).flatMap(({ key, owner, text }) => {
      const stretches = owner === null ? stretchesOf(text.value, scored) : [{ owner, text: text.value }];
      return stretches.flatMap((stretch) => {
        const project = stretch.owner === null ? null : (byProject.get(stretch.owner) ?? null);
        const evaluation = stretch.owner === null ? scored.department : (project?.evaluation ?? null);
        const figures = stretch.owner === null ? ofUnit : (project?.figures ?? []);
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
  return [...text.matchAll(figure.words)].flatMap((match) => {
    const said = decimal(match[1]!.replace(/[,，]/g, ""));
    const room = roundingRoom(1, decimalsOf(said));
    const isRight = figure.values.some((value) => {
      const inText =
        figure.kind === "rate"
          ? value.times(100)
          : figure.unit === null
            ? value
            : convert(value, figure.unit, match[2] as AmountUnit);
      return said.minus(inText).abs().lte(room);
    });
    if (isRight || isOfAnotherYear(text.slice(0, match.index), year)) return [];
    return [
      {
        message: `文字写“${withoutSpaces(match[0])}”，表中是 ${shownAs(figure)}。请核对。`,
        sources: [at, ...figure.at],
      },
    ];
  });
}

/** 上年决算收入…, 2020年决算收入…: the words before the figure say that it is another year's. */
function isOfAnotherYear(before: string, year: number | null): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  if (/(?:上年|去年|上年度|同期|较上)[^，]{0,8}$/.test(clause)) return true;
  const last = [...clause.matchAll(/20\d\d(?=年)/g)].at(-1);
  return year !== null && last !== undefined && Number(last[0]) !== year;
}

function shownAs({ kind, values, unit }: NamedFigure): string {
  const value = values[0]!;
  if (kind === "rate") return formatPercent(value, 2);
  return kind === "score" ? `${formatScore(value)} 分` : `${formatAmount(value)} ${unit}`;
}
