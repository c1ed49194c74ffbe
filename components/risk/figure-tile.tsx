import { useReader } from '../reader';

interface Props {
  readonly label: string;
  /** Null is shown as "no data". */
  readonly figure: string | null;
  /** Small words behind the figure. */
  readonly unit?: string | null;
  /** Small lines under it. */
  readonly under?: readonly (string | null)[];
}

/** One figure: its name, the number first and large, what it rests on small. */
export function FigureTile({ label, figure, unit = null, under = [] }: Props) {
  const { words } = useReader();
  return (
    <div className="tile">
      <dt className="tile-label">{label}</dt>
      <dd className="tile-body">
        <p className="tile-said">
          {figure === null ? (
            <span className="mute">{words('noData')}</span>
          ) : (
            <span className="tile-figure">{figure}</span>
          )}
          {unit !== null && <span className="tile-unit">{unit}</span>}
        </p>
        {under
          .filter((line) => line !== null)
          .map((line) => (
            <p key={line} className="small">
              {line}
            </p>
          ))}
      </dd>
    </div>
  );
}
