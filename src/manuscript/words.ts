/** Texts that come again and again, each kept once and named by its number. */
export class Words {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.all.length;
      this.numbers.set(word, number);
      this.all.push(word);
    }
    return number;
  }
}
