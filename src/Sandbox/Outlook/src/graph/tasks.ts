import type { LocalTime } from "./calendar";

export interface TaskList {
  id: string;
  displayName: string;
  wellknownListName: string;
}

export interface Task {
  id: string;
  title: string;
  status: string;
  importance: string;
  categories: string[];
  body?: { content: string; contentType: string };
  /** Only the date counts. */
  dueDateTime?: LocalTime;
  linkedResources?: { id: string; webUrl?: string; displayName?: string; applicationName?: string }[];
}
