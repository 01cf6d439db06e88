import { control, post } from "./control";

export interface ClockReading {
  /** ISO 8601, UTC: what time it is in the world. */
  now: string;
  /** Grows with every move. */
  version: number;
}

export const readClock = () => control<ClockReading>("clock");

/** Answers as soon as the clock was moved after the version, or after 25 s. */
export const awaitClockMove = (version: number, signal: AbortSignal) => control<ClockReading>(`clock?after=${version}`, { signal });

/** @param duration ISO 8601, e.g. `P1D` */
export const advanceClock = (duration: string) => control<ClockReading>("clock", post({ advance: duration }));

export const setClock = (now: Date) => control<ClockReading>("clock", post({ now: now.toISOString() }));
