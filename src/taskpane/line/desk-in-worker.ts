import type { EvaluateOptions } from "../../app";
import { Trouble, type WorkbookSnapshot } from "../../workbook";
import type { Answer, CallName, DeskLine, Question } from "./calls";
import { answerOf, GREETING, type Asked, type FromDesk, type Hello, type Outcome, type ToDesk } from "./messages";
import { Parcels, piecesOf, type Piece } from "./parcels";

/** What of a browser's Worker is used. */
export interface WorkerLike {
  postMessage(message: ToDesk): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromDesk }) => void) | null;
  onmessageerror: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
}

/** What the line needs of the browser. */
export interface Workshop {
  /** @throws where the host allows no worker. */
  start(): WorkerLike;
  /** Resolves when whoever holds the lock is gone. */
  released(lock: string): Promise<void>;
  /** Lets the page do what waits before the next piece is sent. */
  pause(): Promise<void>;
}

/** A question that waits for its answer. */
interface Waiting {
  readonly asked: Asked;
  readonly isJob: boolean;
  /** It was lost with a worker once and asked again. */
  isRepeated: boolean;
  /** The worker knew what was evaluated last when it was asked. */
  wasFed: boolean;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** What was evaluated last: a new worker is told it before it is asked anything. */
interface Known {
  readonly snapshot: WorkbookSnapshot;
  readonly options: EvaluateOptions;
}

/**
 * The desk in a worker. What is cancelled ends the worker, and the next one is started at once; so is one for a worker
 * that dies. A new worker evaluates anew what was shown, as soon as something is asked about it; what only looks at the
 * workbook is asked again by itself.
 */
export class DeskInWorker implements DeskLine {
  private worker: WorkerLike | null = null;
  private isGreeted = false;
  private isFed = false;
  private known: Known | null = null;
  private parcels = new Parcels();
  private sending: Promise<void> = Promise.resolve();
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greet: (() => void) | null = null;
  private refuse: ((error: unknown) => void) | null = null;

  private constructor(private readonly shop: Workshop) {}

  /** @throws (rejects) where no worker comes to work within `patience` milliseconds. */
  static async start(shop: Workshop, patience: number): Promise<DeskInWorker> {
    const desk = new DeskInWorker(shop);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        desk.greet = resolve;
        desk.refuse = reject;
        timer = setTimeout(() => reject(new Error("The worker does not answer")), patience);
        desk.startWorker();
      });
      return desk;
    } catch (error) {
      desk.endWorker();
      throw error;
    } finally {
      clearTimeout(timer);
      desk.greet = desk.refuse = null;
    }
  }

  ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>> {
    return new Promise((resolve, reject) => {
      const cancelled = (): void => {
        reject(new Trouble("cancelled", ""));
        this.waiting.delete(id);
        this.startAnew();
      };
      if (signal?.aborted) {
        reject(new Trouble("cancelled", ""));
        return;
      }
      signal?.addEventListener("abort", cancelled, { once: true });
      const end = () => signal?.removeEventListener("abort", cancelled);
      const id = this.send({
        asked: { call, question },
        isJob: signal !== undefined,
        isRepeated: false,
        wasFed: false,
        resolve: (answer) => {
          end();
          if (call === "evaluate" || call === "score") this.remember(question as Question<"evaluate">);
          resolve(answer as Answer<K>);
        },
        reject: (error) => {
          end();
          reject(error);
        },
      });
    });
  }

  private send(waiting: Waiting): number {
    if (this.worker === null) this.startWorker();
    const { call, question } = waiting.asked;
    const isAnew = call === "score" || (call === "evaluate" && (question as Question<"evaluate">).snapshot !== null);
    if (!this.isFed && !isAnew && this.known) this.post(++this.lastId, { call: "evaluate", question: this.known });
    waiting.wasFed = this.isFed || !isAnew;
    this.isFed = true;
    const id = ++this.lastId;
    this.waiting.set(id, waiting);
    this.post(id, waiting.asked);
    return id;
  }

  /** Questions go one after the other, each piece in a turn of its own. */
  private post(id: number, asked: Asked): void {
    const { worker } = this;
    this.sending = this.sending.then(async () => {
      let isFirst = true;
      try {
        for (const piece of piecesOf(id, asked)) {
          if (!isFirst) await this.shop.pause();
          isFirst = false;
          if (worker !== this.worker) return;
          worker?.postMessage(piece);
        }
      } catch (error) {
        // One question that can't be sent does not hold up those behind it.
        this.waiting.get(id)?.reject(error);
        this.waiting.delete(id);
      }
    });
  }

  private remember({ snapshot, options }: Question<"evaluate">): void {
    const evaluated = snapshot ?? this.known?.snapshot;
    if (evaluated) this.known = { snapshot: evaluated, options };
  }

  private startWorker(): void {
    const worker = this.shop.start();
    this.worker = worker;
    this.isGreeted = false;
    this.isFed = false;
    this.parcels = new Parcels();
    worker.onmessage = ({ data }) => {
      if (worker !== this.worker) return;
      if ("lock" in data) this.greeted(worker, data);
      else this.take(data);
    };
    worker.onerror = worker.onmessageerror = () => this.lost(worker);
    worker.postMessage(GREETING);
  }

  private greeted(worker: WorkerLike, { lock }: Hello): void {
    this.isGreeted = true;
    this.greet?.();
    if (lock !== null)
      void this.shop.released(lock).then(
        () => this.lost(worker),
        () => undefined,
      );
  }

  private take(piece: Piece): void {
    const parcel = this.parcels.take(piece);
    const waiting = this.waiting.get(piece.id);
    if (!parcel || !waiting) return;
    this.waiting.delete(piece.id);
    try {
      waiting.resolve(answerOf(parcel.whole as Outcome));
    } catch (error) {
      this.isFed = waiting.wasFed;
      waiting.reject(error);
    }
  }

  private endWorker(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** A worker died. One that never came to work is not started again before something is asked. */
  private lost(worker: WorkerLike): void {
    if (worker !== this.worker) return;
    this.refuse?.(new Error("The worker does not start"));
    for (const [id, { isJob, isRepeated, reject }] of this.waiting) {
      if (!isJob && !isRepeated && this.isGreeted) continue;
      this.waiting.delete(id);
      reject(new Trouble("calculation-lost", ""));
    }
    if (this.isGreeted) this.startAnew();
    else this.endWorker();
  }

  /** A new worker in the place of this one; what only looks at the workbook is asked again. */
  private startAnew(): void {
    this.endWorker();
    const again = [...this.waiting.values()];
    this.waiting.clear();
    this.startWorker();
    for (const waiting of again) this.send(Object.assign(waiting, { isRepeated: true }));
  }
}
