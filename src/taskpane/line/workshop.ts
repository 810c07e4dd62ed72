import { nextMessage } from "../browser";
import type { WorkerLike, Workshop } from "./desk-in-worker";

declare global {
  interface Window {
    /** The worker that start-desk.js has started. */
    zipingDesk?: Worker;
  }
}

/** Workers as this browser gives them; their script lies beside the page. */
export const WORKSHOP: Workshop = {
  start: () => {
    const { zipingDesk: early } = window;
    window.zipingDesk = undefined;
    return (early ?? new Worker("desk.js")) as WorkerLike;
  },
  released: (lock) => navigator.locks.request(lock, () => undefined),
  pause: nextMessage,
};
