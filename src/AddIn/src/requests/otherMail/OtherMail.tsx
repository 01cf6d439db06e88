import { useState } from "preact/hooks";
import { Button } from "../../look/Button";
import { arrive, Heading } from "../../look/Heading";
import { text } from "../../texts/text";
import { ChooseRequest } from "./ChooseRequest";
import { Likely, useLikely } from "./Likely";
import type { LinkProps } from "./useLink";

/** A mail that belongs to no request: nothing to say, or a guess to confirm, and a way to say where it belongs. */
export function OtherMail(props: LinkProps & { change: number }) {
  const [linking, setLinking] = useState(false);
  const likely = useLikely(props);
  const words = text.otherMail;
  const turn = (on: boolean) => {
    arrive();
    setLinking(on);
  };
  if (linking) return <ChooseRequest {...props} onBack={() => turn(false)} />;
  return (
    <>
      <Heading>
        <bdi>{likely ? words.isThisTheAnswer(likely.personName) : words.title}</bdi>
      </Heading>
      {likely ? <Likely {...props} likely={likely} /> : <p>{words.notRead}</p>}
      <Button kind={likely ? "link" : "plain"} onPress={() => turn(true)}>
        {likely ? words.belongsToOther : words.belongs}
      </Button>
    </>
  );
}
