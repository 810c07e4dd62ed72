import { Trouble, troubleMessage } from "../workbook";
import { doWorkbook } from "./batch/do-workbook";
import { WORKER } from "./batch/work-force";
import { work } from "./batch/worker";
import { whatCanBeDone } from "./what-can-be-done";
import { helpText, readArguments, UsageError } from "./usage";

/** Exit 0: done; 1: this workbook can't be used; 2: wrong usage. A fault of ours is never shown as the user's. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const offer = words.length === 0 ? await whatCanBeDone(process.cwd()) : null;
    if (offer !== null) {
      await print(process.stdout, `${offer}\n`);
      return 0;
    }
    const asked = readArguments(words);
    const printed = asked === "help" ? helpText() : await asked.command.run(asked.given);
    await print(process.stdout, `${printed}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      await print(process.stderr, `${error.message}。\n\n${helpText()}\n`);
      return 2;
    }
    if (error instanceof Trouble) {
      await print(process.stderr, `${troubleMessage(error)}\n`);
      return 1;
    }
    throw error;
  }
}

function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

if (process.argv[2] === WORKER) work(doWorkbook);
else
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      process.stderr.write(
        `自评通内部出错，不是您的工作簿的问题。输入文件没有改动。请把下面的内容发给维护者：\n${trace}\n`,
      );
      process.exitCode = 70;
    },
  );
