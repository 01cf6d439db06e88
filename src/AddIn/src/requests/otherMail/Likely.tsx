import { useEffect } from "preact/hooks";
import { announce } from "../../look/announce";
import { Button } from "../../look/Button";
import { Refused } from "../../look/states/Refused";
import { answered } from "../../server/answers";
import type { LikelyRequest } from "../../server/api";
import { useAnswer } from "../../server/useAnswer";
import { named } from "../../texts/named";
import { text } from "../../texts/text";
import { useLink, type LinkProps } from "./useLink";

/** The request that the mail answers most likely, told without opening it; null when none is, or nobody could tell. */
export function useLikely({ internetMessageId, server }: LinkProps): LikelyRequest | null {
  const { loaded } = useAnswer(`likely ${internetMessageId}`, 0, (signal) =>
    internetMessageId === "" ? Promise.resolve(answered([])) : server.likelyRequests(internetMessageId, signal),
  );
  const likely = loaded.kind === "there" ? (loaded.value[0] ?? null) : null;
  const question = likely && text.otherMail.isThisTheAnswer(likely.personName);
  useEffect(() => {
    if (question !== null) announce(question);
  }, [question]);
  return likely;
}

/** Why the mail may be the answer, that it was not opened, and the word that opens it. */
export function Likely({ likely, ...props }: LinkProps & { likely: LikelyRequest }) {
  const words = text.otherMail;
  const link = useLink(props);
  const reasons = likely.because.map((sign) => named(text.reading.matched, sign, text.reading.otherMatch));
  return (
    <>
      <p>{words.notOpened}</p>
      <section>
        <h2>{words.becauseTitle}</h2>
        <ul>
          {[...new Set(reasons)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <Refused refusal={link.refusal} />
      <Button kind="primary" busy={link.busy} onPress={() => link.run(likely.requestId)}>
        {words.yesItIs}
      </Button>
    </>
  );
}
