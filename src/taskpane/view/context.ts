import { createContext, useContext, useSyncExternalStore } from "react";
import type { Surroundings } from "../pane-host";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";
import type { Messages } from "../text/messages";
import type { PaneWork } from "../work/pane-work";

/** Everything a part of the pane may need; handed down once. */
export interface PaneContext {
  readonly store: Store;
  readonly work: PaneWork;
  readonly messages: Messages;
  readonly around: Surroundings;
}

export const PaneReach = createContext<PaneContext | null>(null);

/** What was handed in at the root. */
export function usePane(): PaneContext {
  const reach = useContext(PaneReach);
  if (reach === null) throw new Error("A part of the pane stands outside of it");
  return reach;
}

export function useMessages(): Messages {
  return usePane().messages;
}

/** The pane's state, drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
}
