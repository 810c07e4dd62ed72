import type { Desk } from "../desk/desk";
import type { DeskLine } from "./calls";
import { DeskInWorker, type Workshop } from "./desk-in-worker";
import { DeskOnPage } from "./desk-on-page";
import { untilCancelled } from "./until-cancelled";

/** Milliseconds in which a worker has to say that it is there: a slow connection loads its script in them. */
const PATIENCE = 15_000;

/** The desk in a worker; where the host allows none, or none comes to work, the same desk on the page. */
export function chooseDesk(shop: Workshop, load: () => Promise<Desk>, patience = PATIENCE): DeskLine {
  const chosen: Promise<DeskLine> = DeskInWorker.start(shop, patience).catch(() => new DeskOnPage(load));
  return {
    ask: (call, question, signal) => {
      const asked = chosen.then((desk) => desk.ask(call, question, signal));
      return signal ? untilCancelled(asked, signal) : asked;
    },
  };
}
