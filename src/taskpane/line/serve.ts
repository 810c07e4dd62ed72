import type { Desk } from "../desk/desk";
import { answer } from "./answer";
import type { Question } from "./calls";
import { GREETING, outcomeOf, type Asked, type FromDesk, type Outcome, type ToDesk } from "./messages";
import { Parcels, piecesOf } from "./parcels";

/** The worker's end of the line. */
export interface Port {
  postMessage(message: FromDesk): void;
  onmessage: ((event: { readonly data: ToDesk }) => void) | null;
}

/** Lets a desk answer what comes through a port; a greeting is answered with the lock once that is held. */
export function serve(desk: Desk, port: Port, held: Promise<string | null>): void {
  const parcels = new Parcels();
  port.onmessage = ({ data: piece }) => {
    if (piece === GREETING) {
      void held.then((lock) => port.postMessage({ lock }));
      return;
    }
    const parcel = parcels.take(piece);
    if (!parcel) return;
    const { id } = piece;
    void answerTo(desk, parcel.whole as Asked)
      .then((outcome) => send(port, id, outcome))
      // What can't be sent is told, so that nobody waits for it.
      .catch((error: unknown) => port.postMessage({ id, body: outcomeOf(error) }));
  };
}

async function answerTo(desk: Desk, { call, question }: Asked): Promise<Outcome> {
  try {
    return { kind: "answer", answer: await answer(desk, call, question as Question<typeof call>) };
  } catch (error) {
    return outcomeOf(error);
  }
}

function send(port: Port, id: number, outcome: Outcome): void {
  for (const piece of piecesOf(id, outcome)) port.postMessage(piece);
}
