import { Desk } from "../desk/desk";
import { serve, type Port } from "./serve";

/** The desk in a worker of its own. */
const port = globalThis as unknown as Port;
const { locks } = navigator;

if (locks) {
  const lock = `ziping-desk-${performance.timeOrigin}-${Math.random()}`;
  void locks.request(lock, () => {
    serve(new Desk(), port, lock);
    // Held until the worker ends, however it ends: whoever waits for it learns of that.
    return new Promise(() => undefined);
  });
} else serve(new Desk(), port, null);
