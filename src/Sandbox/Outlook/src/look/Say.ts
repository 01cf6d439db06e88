import { Listeners } from "../live/Listeners";

export interface Saying {
  words: string;
  isProblem: boolean;
}

/** One line that tells what has just happened; also spoken. */
export class Say {
  readonly news = new Listeners();
  last: Saying | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  done(words: string): void {
    this.tell({ words, isProblem: false }, 5000);
  }

  failed(error: unknown): void {
    this.tell({ words: error instanceof Error ? error.message : String(error), isProblem: true }, 12_000);
  }

  /** Runs work that a click has started; a failure is told. */
  readonly trying = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => this.failed(error));
  };

  private tell(saying: Saying, milliseconds: number) {
    this.last = saying;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.last = null;
      this.news.tell();
    }, milliseconds);
    this.news.tell();
  }
}
