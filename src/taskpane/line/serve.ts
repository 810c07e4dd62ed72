import type { Desk } from "../desk/desk";
import { answer } from "./answer";
import type { Question } from "./calls";
import { outcomeOf, type Asked, type FromDesk, type Outcome } from "./messages";
import { Parcels, piecesOf, type Piece } from "./parcels";

/** The worker's end of the line. */
export interface Port {
  postMessage(message: FromDesk): void;
  onmessage: ((event: { readonly data: Piece }) => void) | null;
}

/** Lets a desk answer what comes through a port, and says that it is there. */
export function serve(desk: Desk, port: Port, lock: string | null): void {
  const parcels = new Parcels();
  port.onmessage = ({ data: piece }) => {
    const parcel = parcels.take(piece);
    if (parcel) void answerTo(desk, parcel.whole as Asked).then((outcome) => send(port, piece.id, outcome));
  };
  port.postMessage({ lock });
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
