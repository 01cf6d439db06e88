import type { ComponentChildren } from "preact";
import { Icon } from "../../look/Icon";
import { text } from "../../texts/text";
import type { PledgeFinding } from "../pledge";
import { wordRange, type Wording } from "./wording";

/** The look-over line by line: what is well stays quiet, what is not says why and what instead. */
export function Findings({ wording }: { wording: Wording }) {
  const words = text.check;
  const { words: count, questions, blanksLeft, pledge } = wording;
  return (
    <ul class="findings">
      {wording.subjectIsEmpty && <Finding well={false}>{words.noSubject}</Finding>}
      <Finding well={blanksLeft.length === 0}>
        {blanksLeft.length === 0 ? words.noBlanks : words.blanksLeft(blanksLeft.length)}
        {blanksLeft.length > 0 && (
          <ul class="blanks">
            {blanksLeft.map((blank) => (
              <li key={blank}>
                <mark>
                  [<bdi>{blank}</bdi>]
                </mark>
              </li>
            ))}
          </ul>
        )}
      </Finding>
      <Finding well={count >= wordRange.least && count <= wordRange.most}>
        {words.wordCount(count)}
        {count < wordRange.least && <p class="muted">{words.tooShort}</p>}
        {count > wordRange.most && <p class="muted">{words.tooLong}</p>}
      </Finding>
      <Finding well={questions === 1}>
        {words.questions(questions)}
        {questions === 0 && <p class="muted">{words.noQuestion}</p>}
        {questions > 1 && <p class="muted">{words.manyQuestions}</p>}
      </Finding>
      {pledge.length === 0 ? (
        <Finding well>{words.pledgeKept}</Finding>
      ) : (
        pledge.map((finding) => <PledgeWords key={finding.rule} {...finding} />)
      )}
    </ul>
  );
}

function PledgeWords({ words, why, instead }: PledgeFinding) {
  return (
    <Finding well={false}>
      <q>
        <bdi>{words}</bdi>
      </q>
      <p class="muted">{why}</p>
      <p class="instead">
        <span class="caption">{text.check.instead}</span>
        {instead}
      </p>
    </Finding>
  );
}

function Finding({ well, children }: { well: boolean; children: ComponentChildren }) {
  return (
    <li class={well ? "well" : "not-yet"}>
      <Icon name={well ? "good" : "look"} />
      <span class="unseen">{well ? text.check.fine : text.check.lookAt}</span>
      <div>{children}</div>
    </li>
  );
}
