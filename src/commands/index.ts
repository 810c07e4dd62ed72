import { ExcelHost } from "../hosts/excel";
import { runCommand, type Command } from "./run-command";
import { saidIn, showMessage, tell } from "./tell";

/** The ribbon's functions in Excel. */
async function start(): Promise<void> {
  await Office.onReady();
  const said = saidIn(window.location.search);
  if (said !== null) {
    showMessage(said);
    return;
  }
  const commands: readonly Command[] = ["scoreNow", "writeTables", "writeReport"];
  for (const command of commands) Office.actions.associate(command, (event) => void answer(command, event));
}

/** Excel waits for `completed` whatever happens. */
async function answer(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  const host = new ExcelHost();
  try {
    const outcome = await runCommand(command, host);
    if (outcome.kind === "told") await tell(outcome.message);
    else if (outcome.show) await host.select(outcome.show);
  } finally {
    event.completed();
  }
}

void start();
