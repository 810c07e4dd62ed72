import { sweepOwn } from "../../hosts/disk";
import type { BatchChoice, BatchOutcome, BatchTask } from "./task";
import type { Assignment } from "./work-force";

/**
 * Does what a batch sends, one workbook after the other, until the batch is gone: a worker whose batch was killed must
 * not go on writing.
 */
export function work(doWorkbook: (task: BatchTask, choice: BatchChoice) => Promise<BatchOutcome>): void {
  let out: string | null = null;
  process.on("disconnect", () => {
    if (out !== null) sweepOwn(out);
    process.exit(0);
  });
  process.on("message", (message) => {
    const { task, choice } = message as Assignment;
    out = task.out;
    void doWorkbook(task, choice).then((outcome) => process.send!(outcome));
  });
}
