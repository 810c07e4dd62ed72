// Worker processes, each with one task at a time. One that does not answer in time is ended and replaced.
import { fork } from "node:child_process";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("./worker.mjs", import.meta.url));

export class Worker {
  #process;
  #arguments;

  constructor(root, codePath) {
    this.#arguments = [root, codePath];
    this.#start();
  }

  #start() {
    this.#process = fork(WORKER, this.#arguments, {
      serialization: "advanced",
      env: { ...process.env, CI: "1", TZ: "UTC" },
    });
  }

  /** The worker's answer; null when it took longer than `patience` ms, or ended. */
  async ask(message, patience) {
    const child = this.#process;
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), patience);
      const finish = (value) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(value);
      };
      child.once("message", finish);
      child.once("exit", () => finish(null));
      child.send(message);
    });
    if (answer === null) {
      child.kill("SIGKILL");
      this.#start();
    }
    return answer;
  }

  end() {
    this.#process.kill();
  }
}

/** Gives the tasks to the workers in their order; `each(worker, task)` is awaited. */
export async function share(workers, tasks, each) {
  const rest = [...tasks];
  await Promise.all(
    workers.map(async (worker) => {
      for (let task = rest.shift(); task !== undefined; task = rest.shift()) await each(worker, task);
    }),
  );
}
