import { Field } from "../look/forms/Field";
import { text } from "../texts/text";

interface PlaceFieldProps {
  place: string;
  missing: boolean;
  onPlace: (place: string) => void;
}

/** Where the two will talk, with the usual answers one press away. */
export function PlaceField({ place, missing, onPlace }: PlaceFieldProps) {
  const words = text.interviews;
  return (
    <div>
      <Field
        label={words.place}
        hint={words.placeHint}
        problem={missing ? words.placeMissing : null}
        value={place}
        onValue={onPlace}
      />
      <div class="chips">
        {words.places.map((usual) => (
          <button key={usual} type="button" class="chip" aria-pressed={place === usual} onClick={() => onPlace(usual)}>
            {usual}
          </button>
        ))}
      </div>
    </div>
  );
}
