import { useId } from 'react';

interface Props<T extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/**
 * Takes a radio button out of its group before it goes. Chromium forgets to where it is removed from a shadow tree, and
 * its group then holds the button, and all that it stood in, for as long as the page lives.
 */
function inGroup(button: HTMLInputElement) {
  return () => {
    button.name = '';
  };
}

/** Two or three answers side by side, one of them chosen. */
export function ChoiceRow<T extends string | number>({ label, options, chosen, choose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="sides">
      <legend className="aside">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="side">
          <input
            ref={inGroup}
            type="radio"
            className="aside"
            name={name}
            checked={option.value === chosen}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
