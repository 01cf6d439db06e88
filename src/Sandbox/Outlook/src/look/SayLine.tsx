import { useNews } from "../live/useNews";
import type { Say } from "./Say";

export function SayLine({ say }: { say: Say }) {
  useNews(say);
  return (
    <div class="say" role="status" data-testid="say">
      {say.last && <p class={say.last.isProblem ? "say-problem" : "say-done"}>{say.last.words}</p>}
    </div>
  );
}
