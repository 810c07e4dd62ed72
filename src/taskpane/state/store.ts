import { reduce, type Action } from "./reducer";
import { INITIAL, type PaneState } from "./state";

/** The pane's state with those who watch it: React through useSyncExternalStore, the work through `state`. */
export class Store {
  private current: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dispatch = (action: Action): void => {
    const next = reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  };
}
