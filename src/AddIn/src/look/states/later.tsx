import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { refused } from "../../server/answers";
import { text } from "../../texts/text";
import { Refused } from "./Refused";
import { Waiting } from "./Wait";

/** A screen whose code comes when it is first shown, so that the pane opens with little. */
export function later<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;

  return function Later(props: P) {
    const [tries, setTries] = useState(0);
    const [state, setState] = useState<"loading" | "there" | "failed">(loaded ? "there" : "loading");
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setState("there");
        },
        () => setState("failed"),
      );
    }, [tries]);

    const Screen = loaded as FunctionComponent<unknown> | null;
    if (Screen) return <Screen {...(props as object)} />;
    if (state === "loading") return <Waiting />;
    const { refusal } = refused("offline", text.errors.offline);
    return (
      <Refused
        refusal={refusal}
        onAgain={() => {
          setState("loading");
          setTries((count) => count + 1);
        }}
      />
    );
  };
}
