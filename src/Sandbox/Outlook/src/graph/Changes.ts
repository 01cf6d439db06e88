import { GraphRefusal, type Graph, type Page } from "./Graph";

type Changed<Entity> = Entity & { id: string; "@removed"?: unknown };

/** A collection followed by delta query: each look asks only for what has changed since the one before. */
export class Changes<Entity extends { id: string }> {
  private readonly known = new Map<string, Entity>();
  private link: string;

  /** @param start path of the first round, with its options */
  constructor(
    private readonly graph: Graph,
    private readonly start: string,
  ) {
    this.link = start;
  }

  /** Everything there is now; the same array again when nothing has changed. */
  async look(before: readonly Entity[] | null): Promise<readonly Entity[]> {
    let changed = before === null;
    try {
      for (let next: string | undefined = this.link; next !== undefined; ) {
        const page: Page<Changed<Entity>> = await this.graph.get<Page<Changed<Entity>>>(next);
        for (const entity of page.value) changed = this.take(entity) || changed;
        this.link = page["@odata.deltaLink"] ?? this.link;
        next = page["@odata.nextLink"];
      }
    } catch (error) {
      if (!isForgotten(error)) throw error;
      this.known.clear();
      this.link = this.start;
      return this.look(null);
    }
    return changed || before === null ? [...this.known.values()] : before;
  }

  private take({ "@removed": removed, ...entity }: Changed<Entity>): boolean {
    if (removed !== undefined) return this.known.delete(entity.id);
    this.known.set(entity.id, { ...this.known.get(entity.id), ...(entity as unknown as Entity) });
    return true;
  }
}

/** The server has forgotten what we know, and wants to be asked from the start (delta query overview of Graph). */
function isForgotten(error: unknown): boolean {
  return error instanceof GraphRefusal && (error.status === 410 || error.code === "syncStateNotFound");
}
