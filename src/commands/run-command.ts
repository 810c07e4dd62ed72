import { evaluateAgain, planWrite, writeReport, type Evaluated, type WriteChoice } from "../app";
import { Ours, Trouble, troubleMessage, troubleOf, type WorkbookHost, type WorkbookPlan } from "../workbook";
import type { Outcome } from "./outcome";

/** The ribbon's functions, named as in the manifest. */
export type Command = "scoreNow" | "writeTables" | "writeReport";

/**
 * Does what a ribbon button says, with the pane closed. It writes only where nothing has to be asked; a score typed by
 * hand that differs from the rules, or a cell that may not be written, is for the pane, which asks. Never throws.
 */
export async function runCommand(command: Command, host: WorkbookHost): Promise<Outcome> {
  try {
    const snapshot = await host.read();
    const evaluated = evaluateAgain(snapshot);
    const question = command === "scoreNow" ? questionIn(evaluated) : null;
    if (question !== null) return { kind: "told", message: question };
    const { plan, notes, findings } = planWrite(evaluated, choiceOf(command, evaluated));
    if (notes.length === 0) return { kind: "told", message: [...findings.map(({ message }) => message), NOTHING][0]! };
    await host.write(plan, snapshot);
    return { kind: "written", show: answerIn(plan) };
  } catch (error) {
    return { kind: "told", message: messageOf(error) };
  }
}

const NOTHING = "没有需要写入的内容。";

function choiceOf(command: Command, evaluated: Evaluated): WriteChoice {
  const report = command === "writeReport" ? writeReport(evaluated) : null;
  return { tables: report === null, report, rescore: false };
}

/** Scores typed by hand that the rules would give otherwise: whether they stand is the user's to say. */
function questionIn({ findings }: Evaluated): string | null {
  const count = findings.filter(({ check }) => check === "score-not-following").length;
  if (count === 0) return null;
  return (
    `有 ${count} 个手工填写的得分与按规则计算的不一致，没有写入。` +
    "请打开“绩效自评”面板查看：保留手填得分就按“生成自评表”，要换成计算得分就选“改用计算得分”。"
  );
}

/** The sheet that the user wants to see first: the report, else the summary, else what was filled. */
function answerIn({ sheets, names }: WorkbookPlan): Extract<Outcome, { kind: "written" }>["show"] {
  const ours = new Ours({ names, sheets: sheets.map(({ sheet: name }) => ({ name })) });
  const answer = ours.sheet("report", 1) ?? ours.sheet("summary", 1);
  const visible = sheets.filter((sheet) => sheet.kind !== "generate" || sheet.visibility === "visible");
  const first = visible.find(({ sheet }) => sheet === answer) ?? visible[0];
  if (!first) return null;
  const cell = first.kind === "fill" ? first.cells[0] : undefined;
  const { row, column } = cell ?? { row: 0, column: 0 };
  return { sheet: first.sheet, top: row, left: column, bottom: row, right: column };
}

function messageOf(thrown: unknown): string {
  const error = troubleOf(thrown);
  if (error instanceof Trouble) return troubleMessage(error);
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `程序出错，工作簿没有改动。这不是您的操作问题，请把这段文字发给维护人员：${details}`;
}
