import { control } from "./control";

/** Someone in the world outside who answers mail. */
export interface Correspondent {
  address: string;
  name: string;
  company: string;
  title: string;
  /** A sentence: how they answer. */
  manner: string;
  /** IANA. */
  timeZone: string;
}

export const readPeople = () => control<Correspondent[]>("people");
