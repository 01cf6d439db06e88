/** Our own simple line drawings on a grid of 20. */
const drawings = {
  mail: "M3 5.5h14v9H3zM3 6l7 5 7-5",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3",
  tasks: "M3.5 10.5l3.5 3.5 9.5-9",
  people: "M7.5 9.5a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6zM2.5 16c0-3 2.2-4.7 5-4.7s5 1.7 5 4.7M13 4.2a2.6 2.6 0 010 5M14.3 11.6c2 .5 3.2 2 3.2 4.4",
  write: "M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8zM12 5.4l2.6 2.6",
  inbox: "M3 11.5l2-7h10l2 7v4.5H3zM3 11.5h4a3 3 0 006 0h4",
  sent: "M3 10l14-6-5.5 13-2.3-5.2zM9.2 11.8L17 4",
  drafts: "M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5",
  bin: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11",
  junk: "M10 3l7 4v6l-7 4-7-4V7zM10 7v4M10 13.2v.3",
  folder: "M3 5.5h5l1.5 2H17v8.5H3z",
  reply: "M8 5L3.5 9.5 8 14M4 9.5h7c3.5 0 5.5 2 5.5 5.5",
  replyAll: "M7 5.5L3 9.5l4 4M10.5 5.5l-4 4 4 4M7 9.5h5c3 0 5 2 5 5",
  forward: "M12 5l4.5 4.5L12 14M16 9.5H9c-3.5 0-5.5 2-5.5 5.5",
  close: "M5 5l10 10M15 5L5 15",
  clock: "M10 17a7 7 0 100-14 7 7 0 000 14zM10 6v4l2.8 2",
  clip: "M14.5 9.5l-5 5a3 3 0 01-4.2-4.2l6-6a2 2 0 012.8 2.8l-6 6a1 1 0 01-1.4-1.4l5-5",
  cups: "M3.5 6h7v5a3.5 3.5 0 01-7 0zM10.5 7h1.2a1.8 1.8 0 010 3.6h-1.2M12.8 12.5h3.7v2a2 2 0 01-3.7 0zM2.5 16.5h9.5",
  link: "M8.5 11.5l3-3M9 6.5l1.3-1.3a3 3 0 014.4 4.4L13.4 11M11 13.5l-1.3 1.3a3 3 0 01-4.4-4.4L6.6 9",
  place: "M10 17s5-5 5-8.5a5 5 0 00-10 0C5 12 10 17 10 17zM10 10a1.6 1.6 0 100-3.2 1.6 1.6 0 000 3.2z",
  lock: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 016 0V9",
} as const;

export type IconName = keyof typeof drawings;

/** Decoration beside words; says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
