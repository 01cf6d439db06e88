import { advanceClock, awaitClockMove, readClock, setClock, type ClockReading } from "../controls/clock";
import { Listeners } from "../live/Listeners";
import { nextBusinessMorning } from "../times/zones";

/** Milliseconds before the sandbox is asked again after it did not answer. */
const pause = 2000;

/** What time it is in the world, by the sandbox's clock: the machine's time plus an offset that anyone may change. */
export class WorldClock {
  readonly news = new Listeners();
  /** Milliseconds from the machine's time. */
  private offset = 0;
  private version = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Follows moves that others make. @returns stops following */
  follow(): () => void {
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const keepAsking = async () => {
      this.take(await readClock());
      while (!isStopped()) this.take(await awaitClockMove(this.version, stop.signal));
    };
    const persist = async () => {
      while (!isStopped()) {
        await keepAsking().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    };
    void persist();
    return () => stop.abort();
  }

  /** @param duration ISO 8601 */
  async advance(duration: string): Promise<void> {
    this.take(await advanceClock(duration));
  }

  async set(now: Date): Promise<void> {
    this.take(await setClock(now));
  }

  toNextBusinessMorning(zone: string): Promise<void> {
    return this.set(nextBusinessMorning(this.now(), zone));
  }

  private take({ now, version }: ClockReading) {
    this.offset = Date.parse(now) - Date.now();
    this.version = version;
    this.news.tell();
  }
}
