import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** The field's own name, by which nothing but this form knows it. */
  readonly name: string;
  readonly value: string;
  /** What to know of it; announced when it changes where `speaks`. */
  readonly about: string;
  readonly speaks?: boolean;
  readonly change: (value: string) => void;
}

/** Where a key is pasted: hidden as it is typed, and kept from password managers and spelling services. */
export function KeyField({ label, hint, name, value, about, speaks = false, change }: Props) {
  const id = useId();
  return (
    <>
      <label className="field" htmlFor={id}>
        <span className="field-label">{label}</span>
        <input
          id={id}
          className="text-input"
          type="password"
          name={name}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          placeholder={hint}
          value={value}
          aria-describedby={`${id}-about`}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      <p id={`${id}-about`} className="small" role={speaks ? 'status' : undefined}>
        {about}
      </p>
    </>
  );
}
