/** Two cups on one table: the first thing a nervous newcomer sees. */
export function Cups() {
  return (
    <svg class="cups" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true" focusable="false">
      <g class="steam" fill="none" stroke-width="2" stroke-linecap="round">
        <path d="M34 22c-3-4 3-6 0-10M44 22c-3-4 3-6 0-10M78 22c-3-4 3-6 0-10M88 22c-3-4 3-6 0-10" />
      </g>
      <path class="cup-one" d="M24 30h30v12a15 15 0 0 1-30 0Z" />
      <path class="cup-two" d="M67 30h30v12a15 15 0 0 1-30 0Z" />
      <g class="handles" fill="none" stroke-width="3">
        <path d="M24 34h-4a6 6 0 0 0 0 12h5" />
        <path d="M97 34h4a6 6 0 0 1 0 12h-5" />
      </g>
      <path class="table" d="M10 63h100" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
