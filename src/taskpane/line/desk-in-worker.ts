import { Trouble } from "../../workbook";
import type { Answer, CallName, DeskLine, Question } from "./calls";
import { bringsWorkbook, Known } from "./known";
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
  /** Resolves when whoever holds the lock is gone; rejects where locks can't be asked for, and nothing is known then. */
  released(lock: string): Promise<void>;
  /** Lets the page do what waits before the next piece is sent. */
  pause(): Promise<void>;
}

/** A question that waits for its answer. */
interface Waiting {
  readonly id: number;
  readonly asked: Asked;
  readonly isJob: boolean;
  /** It was lost with a worker once and asked again. */
  isRepeated: boolean;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/**
 * The desk in a worker. What is cancelled ends the worker, and the next one is started at once; so is one for a worker
 * that dies. A new worker evaluates anew what was shown, as soon as something is asked about it; what only looks at the
 * workbook is asked again by itself.
 */
export class DeskInWorker implements DeskLine {
  private worker: WorkerLike | null = null;
  private isGreeted = false;
  private late: ReturnType<typeof setTimeout> | undefined;
  private readonly known = new Known();
  /**
   * Whether this worker knows a workbook. A new one does not, and is told the one that is shown with the first question
   * about it: not before, since whoever cancelled mostly asks for another workbook next, and each evaluation takes time.
   */
  private isFed = false;
  /** The questions under way that bring a workbook to a worker that knows none. */
  private readonly bringing = new Set<number>();
  /** What was asked about the shown workbook meanwhile: which one the worker will know turns out with their answers. */
  private held: Waiting[] = [];
  private parcels = new Parcels();
  private sending: Promise<void> = Promise.resolve();
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greet: (() => void) | null = null;
  private refuse: ((error: unknown) => void) | null = null;

  private constructor(
    private readonly shop: Workshop,
    private readonly patience: number,
  ) {}

  /** @throws (rejects) where no worker comes to work within `patience` milliseconds. */
  static async start(shop: Workshop, patience: number): Promise<DeskInWorker> {
    const desk = new DeskInWorker(shop, patience);
    try {
      await new Promise<void>((resolve, reject) => {
        desk.greet = resolve;
        desk.refuse = reject;
        desk.startWorker();
      });
      return desk;
    } catch (error) {
      desk.endWorker();
      throw error;
    } finally {
      desk.greet = desk.refuse = null;
    }
  }

  ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new Trouble("cancelled", ""));
        return;
      }
      const id = (this.lastId += 1);
      const cancelled = (): void => {
        reject(new Trouble("cancelled", ""));
        this.waiting.delete(id);
        this.startAnew();
      };
      signal?.addEventListener("abort", cancelled, { once: true });
      const end = () => signal?.removeEventListener("abort", cancelled);
      const asked = { call, question };
      this.send({
        id,
        asked,
        isJob: signal !== undefined,
        isRepeated: false,
        resolve: (answer) => {
          end();
          this.known.remember(asked);
          resolve(answer as Answer<K>);
        },
        reject: (error) => {
          end();
          reject(error);
        },
      });
    });
  }

  private send(waiting: Waiting): void {
    const { id, asked } = waiting;
    this.waiting.set(id, waiting);
    if (!this.hasWorker()) return;
    const brings = bringsWorkbook(asked);
    if (!this.isFed && !brings && this.bringing.size > 0) {
      this.held.push(waiting);
      return;
    }
    const questions = this.isFed ? [asked] : this.known.questionsFor(asked);
    if (!this.isFed && brings) this.bringing.add(id);
    else this.isFed = true;
    for (const before of questions.slice(0, -1)) this.post((this.lastId += 1), before);
    this.post(id, questions.at(-1)!);
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
        this.brought(id, false);
      }
    });
  }

  /** A question that may have brought a workbook is over: those that were held go on. */
  private brought(id: number, isKnown: boolean): void {
    if (!this.bringing.delete(id)) return;
    if (isKnown) this.isFed = true;
    if (!this.isFed && this.bringing.size > 0) return;
    for (const waiting of this.held.splice(0)) this.send(waiting);
  }

  /** Whether a worker can be asked; where none can be started any more, what waits is told so. */
  private hasWorker(): boolean {
    try {
      if (this.worker === null) this.startWorker();
      return true;
    } catch {
      this.refuseAll();
      return false;
    }
  }

  private refuseAll(): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(new Trouble("calculation-lost", ""));
  }

  /** @throws where the host allows no worker. */
  private startWorker(): void {
    const worker = this.shop.start();
    this.worker = worker;
    this.isGreeted = false;
    this.isFed = false;
    this.bringing.clear();
    this.held = [];
    this.parcels = new Parcels();
    // On a computer that slept meanwhile the greeting may be there, and wait behind the timer.
    this.late = setTimeout(() => void this.shop.pause().then(() => this.isGreeted || this.lost(worker)), this.patience);
    worker.onmessage = ({ data }) => {
      if (worker !== this.worker) return;
      if ("lock" in data) this.greeted(worker, data);
      else this.take(data);
    };
    worker.onerror = worker.onmessageerror = () => this.lost(worker);
    worker.postMessage(GREETING);
  }

  private greeted(worker: WorkerLike, { lock }: Hello): void {
    clearTimeout(this.late);
    this.isGreeted = true;
    this.greet?.();
    // A browser that takes a worker's memory tells nobody; but then the worker's lock can be had.
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
      this.brought(piece.id, true);
    } catch (error) {
      waiting.reject(error);
      this.brought(piece.id, false);
    }
  }

  private endWorker(): void {
    clearTimeout(this.late);
    this.worker?.terminate();
    this.worker = null;
  }

  /** A worker died. One that never came to work is not started again before something is asked. */
  private lost(worker: WorkerLike): void {
    if (worker !== this.worker) return;
    this.refuse?.(new Error("The worker does not start"));
    if (!this.isGreeted) {
      this.endWorker();
      this.refuseAll();
      return;
    }
    for (const [id, { isJob, isRepeated, reject }] of this.waiting) {
      if (!isJob && !isRepeated) continue;
      this.waiting.delete(id);
      reject(new Trouble("calculation-lost", ""));
    }
    this.startAnew();
  }

  /** A new worker in the place of this one; what only looks at the workbook is asked again. */
  private startAnew(): void {
    this.endWorker();
    if (!this.hasWorker()) return;
    const again = [...this.waiting.values()];
    this.waiting.clear();
    for (const waiting of again) this.send(Object.assign(waiting, { isRepeated: true }));
  }
}
