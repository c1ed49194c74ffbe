import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly about?: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

export function SwitchRow({ label, about, checked, change }: Props) {
  const id = useId();
  return (
    <div className="switch-row">
      <div className="switch-text">
        <span id={id} className="field-label">
          {label}
        </span>
        {about !== undefined && (
          <span className="small" id={`${id}-about`}>
            {about}
          </span>
        )}
      </div>
      <Switch.Root
        className="switch"
        checked={checked}
        onCheckedChange={change}
        aria-labelledby={id}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  );
}
