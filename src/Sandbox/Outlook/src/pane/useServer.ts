import { useEffect, useState } from "preact/hooks";
import { answers, readSettings } from "../controls/settings";

/** Milliseconds between attempts to reach the product's server. */
const pause = 2000;

export type Reach = { kind: "asking" } | { kind: "absent"; server: string | null } | { kind: "there"; server: string };

/** Finds the product's server, and keeps trying until it answers; from then on the pane itself notices when it does not. */
export function useServer(): Reach {
  const [reach, setReach] = useState<Reach>({ kind: "asking" });
  useEffect(() => {
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const keepTrying = async () => {
      while (!isStopped()) {
        const server = await readSettings().then((settings) => settings.server, () => null);
        const isThere = server !== null && (await answers(server));
        if (isStopped()) return;
        setReach(isThere ? { kind: "there", server } : { kind: "absent", server });
        if (isThere) return;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    };
    void keepTrying();
    return () => stop.abort();
  }, []);
  return reach;
}
