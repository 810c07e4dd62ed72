import type { Frame, Locator, Page } from "playwright-core";

/** Most keys until a thing is reached; more is a way that nobody finds. */
const FARTHEST = 120;

/** A person's hand: what it clicks and presses is counted, and what it types apart from that. */
export class Hand {
  /** Clicks, and keys that are no part of a text. */
  steps = 0;
  /** Characters of texts. */
  typed = 0;

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  async click(target: Locator): Promise<void> {
    this.steps += 1;
    await target.click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.steps += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.typed += text.length;
    await this.page.keyboard.insertText(text);
  }

  /** What has the focus in the pane says. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const active = document.activeElement;
      return `${active?.getAttribute("aria-label") ?? ""} ${active?.textContent ?? ""}`.trim();
    });
  }

  /**
   * Enter in a field, until the focus has come to what is next: to a gap or a field at once, to 写入 when what was
   * entered last was looked at.
   */
  async goOn(): Promise<void> {
    await this.pane.evaluate(markFocus);
    await this.press("Enter");
    await this.pane.evaluate(focusMoved);
  }

  /** Goes on with one key until the focus is on what says so. */
  async goTo(words: RegExp, key = "Tab"): Promise<void> {
    for (let count = 0; count < FARTHEST; count += 1) {
      if (words.test(await this.focused())) return;
      await this.press(key);
    }
    throw new Error(`The keyboard does not come to ${words}: it is on ${await this.focused()}`);
  }
}

/** Runs in the pane's page: remembers where the focus is, and where in its field. */
function markFocus(): void {
  const active = document.activeElement as HTMLInputElement;
  Object.assign(window, { left: { active, start: active.selectionStart } });
}

/** Runs in the pane's page: resolves once the focus is elsewhere. */
function focusMoved(): Promise<void> {
  const { left } = window as unknown as { left: { active: Element; start: number | null } };
  return new Promise((resolve) => {
    const look = (): void => {
      const active = document.activeElement as HTMLInputElement;
      const isElsewhere = active !== left.active || active.selectionStart !== left.start;
      // Between the last field and 写入 it is nowhere.
      if (isElsewhere && active !== document.body) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
