import { Desk } from "../../../src/taskpane/desk/desk";
import type { WorkerLike, Workshop } from "../../../src/taskpane/line/desk-in-worker";
import { GREETING, type FromDesk, type ToDesk } from "../../../src/taskpane/line/messages";
import { serve, type Port } from "../../../src/taskpane/line/serve";

/** A worker without a thread of its own: what crosses is copied as browsers copy it, each piece in a turn of its own. */
export class FakeWorker implements WorkerLike {
  onmessage: ((event: { readonly data: FromDesk }) => void) | null = null;
  onmessageerror: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  isAlive = true;
  /** Pieces of questions and answers, as they crossed. */
  readonly asked: ToDesk[] = [];
  readonly answered: FromDesk[] = [];
  private release: () => void = () => undefined;
  readonly released = new Promise<void>((resolve) => (this.release = resolve));

  private readonly port: Port = {
    onmessage: null,
    postMessage: (message) => this.cross(message, (data) => this.answered.push(data) && this.onmessage?.({ data })),
  };

  constructor(lock: string | null, works: boolean) {
    if (works) serve(new Desk(), this.port, Promise.resolve(lock));
  }

  postMessage(message: ToDesk): void {
    if (message !== GREETING) this.asked.push(message);
    this.cross(message, (data) => this.port.onmessage?.({ data }));
  }

  /** It ends without a word, as when a browser takes its memory. */
  terminate(): void {
    this.isAlive = false;
    this.release();
  }

  private cross<T>(message: T, take: (message: T) => void): void {
    const copy = structuredClone(message);
    setImmediate(() => {
      if (this.isAlive) take(copy);
    });
  }
}

/** Gives fake workers, and remembers them. */
export class FakeWorkshop implements Workshop {
  readonly workers: FakeWorker[] = [];

  constructor(public kind: "works" | "is-silent" | "is-forbidden" = "works") {}

  start(): WorkerLike {
    if (this.kind === "is-forbidden") throw new Error("Refused by the Content-Security-Policy");
    const worker = new FakeWorker(String(this.workers.length), this.kind === "works");
    this.workers.push(worker);
    return worker;
  }

  released(lock: string): Promise<void> {
    return this.workers[Number(lock)]!.released;
  }

  pause(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  get worker(): FakeWorker {
    return this.workers.at(-1)!;
  }
}
