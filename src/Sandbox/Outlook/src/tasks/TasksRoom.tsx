import { useState } from "preact/hooks";
import type { WorldClock } from "../clock/WorldClock";
import type { Desk } from "../desk/Desk";
import type { Say } from "../look/Say";
import type { Follow } from "../desk/follow";
import { localTime, type LocalTime } from "../times/zones";
import { TaskRow } from "./TaskRow";
import { addTask, useTasks, type ListWithTasks } from "./useTasks";

interface TasksRoomProps {
  desk: Desk;
  clock: WorldClock;
  follow: Follow;
  say: Say;
}

/** To Do. */
export function TasksRoom({ desk, clock, follow, say }: TasksRoomProps) {
  const { value, problem, again } = useTasks(desk.graph);
  const today = localTime(clock.now(), desk.account.timeZone);
  const run = (work: Promise<unknown>) => say.trying(work.then(again));
  return (
    <section class="room" aria-label="To Do" data-testid="tasks" aria-busy={value === null}>
      <h1 class="room-title">To Do</h1>
      {problem !== null && <p class="problem" role="status">{problem}</p>}
      {value?.filter(isWorthShowing).map((each) => (
        <ListPart key={each.list.id} {...each} desk={desk} today={today} follow={follow} run={run} />
      ))}
    </section>
  );
}

/** Outlook's list of flagged mail is there in every mailbox and mostly empty. */
function isWorthShowing({ list, tasks }: ListWithTasks): boolean {
  return list.wellknownListName !== "flaggedEmails" || tasks.length > 0;
}

interface ListPartProps extends ListWithTasks {
  desk: Desk;
  today: LocalTime;
  follow: Follow;
  run: (work: Promise<unknown>) => void;
}

function ListPart({ list, tasks, desk, today, follow, run }: ListPartProps) {
  return (
    <section class="task-list" data-testid="task-list" aria-label={list.displayName}>
      <h2>{list.displayName}</h2>
      <ul>
        {tasks.map((task) => (
          <TaskRow key={task.id} graph={desk.graph} list={list.id} task={task} today={today} follow={follow} run={run} />
        ))}
      </ul>
      <NewTask onAdd={(title) => run(addTask(desk.graph, list.id, title))} />
    </section>
  );
}

function NewTask({ onAdd }: { onAdd: (title: string) => void }) {
  const [title, setTitle] = useState("");
  const add = (event: Event) => {
    event.preventDefault();
    if (title.trim() === "") return;
    onAdd(title.trim());
    setTitle("");
  };
  return (
    <form class="new-task" onSubmit={add}>
      <input type="text" data-testid="new-task" aria-label="New task" placeholder="Add a task" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      <button type="submit" disabled={title.trim() === ""}>Add</button>
    </form>
  );
}
