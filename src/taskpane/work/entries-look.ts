import type { Answer } from "../line/calls";
import type { Entered } from "../shown/fields";
import type { Store } from "../state/store";

/** What was entered, looked at by the desk while one types on. */
export class EntriesLook {
  /** Resolves when everything entered was looked at. */
  looked: Promise<void> = Promise.resolve();
  /** The entries that the desk looks at just now. */
  private readonly lookedAt = new Set<Entered>();

  /** @param problemOf what speaks against an entry; undefined where the desk can't say. */
  constructor(
    private readonly store: Store,
    private readonly problemOf: (entry: Pick<Entered, "field" | "text">) => Promise<Answer<"problemOf"> | undefined>,
  ) {}

  /** Has the desk look at what was entered last, and at what it could not look at before. */
  look(): void {
    const fresh = this.store.state().entries.filter((entry) => !entry.isLooked && !this.lookedAt.has(entry));
    if (fresh.length === 0) return;
    const all = [this.looked, ...fresh.map((entry) => this.lookAt(entry))];
    this.looked = Promise.all(all).then(() => undefined);
  }

  private async lookAt(entry: Entered): Promise<void> {
    const { field, text } = entry;
    this.lookedAt.add(entry);
    const problem = await this.problemOf({ field, text });
    this.lookedAt.delete(entry);
    if (problem !== undefined) this.store.dispatch({ type: "looked-at", entry: { field, text, problem } });
  }
}
