import { useCallback } from "preact/hooks";
import type { Graph } from "../graph/Graph";
import type { Task, TaskList } from "../graph/tasks";
import { usePolled, type Polled } from "../live/usePolled";

export interface ListWithTasks {
  list: TaskList;
  tasks: Task[];
}

const path = (list: string) => `/me/todo/lists/${encodeURIComponent(list)}/tasks`;

export function useTasks(graph: Graph): Polled<ListWithTasks[]> {
  const look = useCallback(async () => {
    const lists = await graph.all<TaskList>("/me/todo/lists");
    const tasks = await Promise.all(lists.map(({ id }) => graph.all<Task>(`${path(id)}?$top=100&$expand=linkedResources`)));
    return lists.map((list, index) => ({ list, tasks: (tasks[index] ?? []).sort(openFirst) }));
  }, [graph]);
  return usePolled(look, 1500);
}

/** Open ones by the day on which they are due, then those that are done. */
function openFirst(one: Task, other: Task): number {
  const due = ({ dueDateTime }: Task) => dueDateTime?.dateTime ?? "9999";
  return Number(isDone(one)) - Number(isDone(other)) || due(one).localeCompare(due(other)) || one.title.localeCompare(other.title);
}

export const isDone = (task: Task) => task.status === "completed";

export const tick = (graph: Graph, list: string, task: Task, done: boolean) =>
  graph.patch(`${path(list)}/${encodeURIComponent(task.id)}`, { status: done ? "completed" : "notStarted" });

export const addTask = (graph: Graph, list: string, title: string) => graph.post(path(list), { title });
