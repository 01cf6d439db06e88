/** Drawn for us on a 16 px grid; they repeat what words beside them say, so screen readers skip them. */
const paths = {
  back: "M10 3 5 8l5 5",
  forward: "M6 3l5 5-5 5",
  good: "M3 8.5 6.5 12 13 4.5",
  look: "M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.2",
  note: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7.2v4M8 4.8v.2",
  stop: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM4.5 8h7",
  mail: "M2 3.5h12v9H2ZM2 4.5l6 4.5 6-4.5",
  calendar: "M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3",
  tasks: "M2 4.5 3.2 5.7 5.5 3M8 4.5h6M2 10.5l1.2 1.2L5.5 9M8 10.5h6",
  clock: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5V8l2.5 1.5",
  settings: "M2 5h7M13 5h1M2 11h1M7 11h7M11 3v4M5 9v4",
  person: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.6-2.6 2.8-4 5.5-4s4.900 1.400 5.500 4",
  out: "M6 3H3v10h10v-3M9 2.500h4.500V7M13 3 7.500 8.500",
  shield: "M8 1.500 13.500 3.500V8c0 3.200-2.300 5.500-5.500 6.500C4.800 13.500 2.500 11.200 2.500 8V3.500Z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
