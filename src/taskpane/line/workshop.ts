import { nextTurn } from "../browser";
import type { WorkerLike, Workshop } from "./desk-in-worker";

/** Workers as this browser gives them; their script lies beside the page. */
export const WORKSHOP: Workshop = {
  start: () => new Worker(new URL("./worker.ts", import.meta.url)) as WorkerLike,
  released: (lock) => navigator.locks.request(lock, () => undefined),
  pause: nextTurn,
};
