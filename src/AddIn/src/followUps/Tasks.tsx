import { Icon } from "../look/Icon";
import type { TaskView } from "../server/api";
import type { Dates } from "../texts/dates";
import { text } from "../texts/text";

/** The reminders in To Do that belong to a request. */
export function Tasks({ tasks, dates }: { tasks: TaskView[]; dates: Dates }) {
  if (tasks.length === 0) return null;
  const words = text.followUps;
  return (
    <section>
      <h2>{words.tasksTitle}</h2>
      <ul class="plain-list">
        {tasks.map(({ kind, title, dueOn, done }) => (
          <li key={`${kind} ${dueOn}`} class={done ? "task done" : "task"}>
            <Icon name={done ? "good" : "clock"} />
            <span>
              <bdi>{title}</bdi>
              <span class="muted"> · {done ? words.done : dates.nearDay(dueOn)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
