type Listener = (event: object) => void;

/** Who listens to what. As in the real library, handlers of a type can only be removed all together. */
export class Events {
  private readonly listeners = new Map<string, Listener[]>();

  add(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  removeAll(type: string): void {
    this.listeners.delete(type);
  }

  raise(type: string, more: object = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener({ type, ...more });
  }
}
