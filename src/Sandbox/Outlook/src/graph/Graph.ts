import { readToken } from "../controls/accounts";

/** Graph said no. The message is Graph's own sentence. */
export class GraphRefusal extends Error {
  override name = "GraphRefusal";

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Page<Entity> {
  value: Entity[];
  "@odata.nextLink"?: string;
  "@odata.deltaLink"?: string;
}

interface Options {
  body?: unknown;
  /** Values of the Prefer header beside immutable ids, which are always asked for. */
  prefer?: string[];
  /** Ids as Exchange gives them, which change when a mail is moved or sent. */
  ordinaryIds?: boolean;
}

/** Graph, called for one account with a visitor's token: the page is a client like any other. */
export class Graph {
  private token: Promise<{ value: string; until: number }> | null = null;

  /** @param user address of the account */
  constructor(readonly user: string) {}

  get = <Answer>(path: string, options: Options = {}) => this.call<Answer>("GET", path, options);
  post = <Answer>(path: string, body: unknown = {}) => this.call<Answer>("POST", path, { body });
  patch = <Answer>(path: string, body: unknown) => this.call<Answer>("PATCH", path, { body });
  delete = (path: string) => this.call<undefined>("DELETE", path, {});

  /** All pages of a list. */
  async all<Entity>(path: string, options: Options = {}): Promise<Entity[]> {
    const found: Entity[] = [];
    for (let next: string | undefined = path; next !== undefined; ) {
      const page: Page<Entity> = await this.get<Page<Entity>>(next, options);
      found.push(...page.value);
      next = page["@odata.nextLink"];
    }
    return found;
  }

  async file(path: string): Promise<Blob> {
    return (await this.send("GET", path, {})).blob();
  }

  private async call<Answer>(method: string, path: string, options: Options): Promise<Answer> {
    const response = await this.send(method, path, options);
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as Answer;
  }

  private async send(method: string, path: string, { body, prefer = [], ordinaryIds = false }: Options): Promise<Response> {
    const response = await fetch(pathOf(path), {
      method,
      headers: {
        Authorization: `Bearer ${await this.bearer()}`,
        Prefer: [...(ordinaryIds ? [] : ['IdType="ImmutableId"']), ...prefer].join(", "),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new GraphRefusal(0, "unreachable", "The sandbox does not answer.");
    });
    if (!response.ok) {
      // After a restart on fresh data the keys are others; the next call gets a token made with them.
      if (response.status === 401) this.token = null;
      throw await refusalOf(response);
    }
    return response;
  }

  private async bearer(): Promise<string> {
    if (this.token && (await this.token).until < Date.now()) this.token = null;
    this.token ??= readToken(this.user, "graph").then(
      // A minute early, for the way.
      (token) => ({ value: token.access_token, until: Date.now() + (token.expires_in - 60) * 1000 }),
      (error: unknown) => {
        this.token = null;
        throw error;
      },
    );
    return (await this.token).value;
  }
}

/** Links inside answers are whole addresses; ours is always the origin that the page came from. */
function pathOf(path: string): string {
  if (!path.startsWith("http")) return `/graph/v1.0${path}`;
  const { pathname, search } = new URL(path);
  return pathname + search;
}

async function refusalOf(response: Response): Promise<GraphRefusal> {
  const document = (await response.json().catch(() => null)) as { error?: { code?: string; message?: string } } | null;
  const { code = String(response.status), message = `Graph answered ${response.status}.` } = document?.error ?? {};
  return new GraphRefusal(response.status, code, message);
}
