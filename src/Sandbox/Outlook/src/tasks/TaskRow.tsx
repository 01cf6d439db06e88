import type { Graph } from "../graph/Graph";
import type { Task } from "../graph/tasks";
import { Icon } from "../look/Icon";
import type { Follow } from "../desk/follow";
import { dayWords } from "../times/words";
import { readLocal, type LocalTime } from "../times/zones";
import { isDone, tick } from "./useTasks";

interface TaskRowProps {
  graph: Graph;
  list: string;
  task: Task;
  today: LocalTime;
  follow: Follow;
  run: (work: Promise<unknown>) => void;
}

export function TaskRow({ graph, list, task, today, follow, run }: TaskRowProps) {
  const due = readLocal(task.dueDateTime?.dateTime ?? "");
  return (
    <li class={isDone(task) ? "task task-done" : "task"} data-testid="task" data-task-id={task.id} data-status={task.status}>
      <label class="task-title">
        <input type="checkbox" data-testid="task-done" checked={isDone(task)} onChange={(event) => run(tick(graph, list, task, event.currentTarget.checked))} />
        <span data-testid="task-title">{task.title}</span>
      </label>
      {due && (
        <span class={!isDone(task) && isPast(due, today) ? "task-due task-overdue" : "task-due"} data-testid="task-due" data-due={task.dueDateTime?.dateTime.slice(0, 10)}>
          {dueWords(due, today)}
        </span>
      )}
      {task.linkedResources?.map(({ id, webUrl, displayName, applicationName }) => {
        const words = displayName ?? applicationName ?? "Open";
        return webUrl ? (
          <a
            key={id}
            class="task-link"
            data-testid="task-link"
            href={webUrl}
            onClick={(event) => {
              event.preventDefault();
              follow(webUrl);
            }}
          >
            <Icon name="link" />
            {words}
          </a>
        ) : null;
      })}
      {task.body?.content && <p class="muted task-body">{task.body.content}</p>}
    </li>
  );
}

const order = ({ year, month, day }: LocalTime) => year * 10_000 + month * 100 + day;
const isPast = (due: LocalTime, today: LocalTime) => order(due) < order(today);

function dueWords(due: LocalTime, today: LocalTime): string {
  if (order(due) === order(today)) return "due today";
  return isPast(due, today) ? `was due ${dayWords(due)}` : `due ${dayWords(due)}`;
}
