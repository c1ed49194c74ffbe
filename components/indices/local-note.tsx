import { useReader } from '../reader';

/** Stands wherever something computed here could be taken for Token Metrics'. */
export function LocalNote() {
  const { words } = useReader();
  return (
    <p className="local-note small">
      <span className="local-badge">{words('localBadge')}</span>
      {words('localNotice')}
    </p>
  );
}
