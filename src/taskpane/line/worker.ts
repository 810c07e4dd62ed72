import { Desk } from "../desk/desk";
import { serve, type Port } from "./serve";

/** Holds one of the browser's locks as long as the worker lives: whoever waits for it learns that the worker is gone. */
function heldLock(): Promise<string | null> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(null);
  const lock = `ziping-desk-${performance.timeOrigin}-${Math.random()}`;
  return new Promise((resolve) => {
    const held = locks.request(lock, () => {
      resolve(lock);
      return new Promise(() => undefined);
    });
    // A page in another site's frame may be refused them.
    held.catch(() => resolve(null));
  });
}

serve(new Desk(), globalThis as unknown as Port, heldLock());
