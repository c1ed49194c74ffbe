import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useReader } from '../reader';

interface Props {
  readonly label: string;
  readonly question: string;
  /** What will be gone, and what stays. */
  readonly consequence: string;
  readonly disabled?: boolean;
  readonly confirm: () => void;
}

/** A button for what cannot be undone: it asks once, and says what will be lost. */
export function ConfirmButton({ label, question, consequence, disabled = false, confirm }: Props) {
  const { words } = useReader();
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className="button" data-kind="grave" disabled={disabled}>
        {label}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{question}</AlertDialog.Title>
          <AlertDialog.Description>{consequence}</AlertDialog.Description>
          <div className="buttons">
            <AlertDialog.Close className="button">{words('cancel')}</AlertDialog.Close>
            <AlertDialog.Close className="button" data-kind="grave" onClick={confirm}>
              {label}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
