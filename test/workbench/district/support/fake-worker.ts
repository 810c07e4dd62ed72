import { perform, type Task, type Work } from "../../../../src/workbench/district/perform";

type Given = Task<keyof Work>;

/** A worker of the browser: it says that it is there, then hangs, dies or does its task, slowly or at once, as the file's name says. */
export class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isTerminated = false;

  constructor(greeting: "message" | "error" = "message") {
    super();
    FakeWorker.started.push(this);
    setTimeout(() => this.dispatchEvent(new Event(greeting)));
  }

  postMessage(task: Given): void {
    const path = "path" in task.given ? task.given.path : "";
    if (path.includes("hangs")) return;
    const delay = path.includes("slow") ? 100 : 0;
    setTimeout(async () => {
      if (path.includes("dies")) return this.onerror?.();
      const data = structuredClone(await perform(structuredClone(task)));
      if (!this.isTerminated) this.onmessage?.({ data } as MessageEvent);
    }, delay);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** Starts fake workers; `greeting` "error" where their script is not to be had. */
export function fakeWorkers(greeting?: "message" | "error"): () => Worker {
  FakeWorker.started = [];
  return () => new FakeWorker(greeting) as EventTarget as Worker;
}
