import { control } from "./control";

export interface Settings {
  /** Where the product's server is, without a slash at the end. */
  server: string;
}

export const readSettings = () => control<Settings>("settings");

/** Whether anything answers there. The server allows no page of another origin to read its answer, so none is read. */
export async function answers(server: string): Promise<boolean> {
  try {
    await fetch(`${server}/healthz`, { mode: "no-cors", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
