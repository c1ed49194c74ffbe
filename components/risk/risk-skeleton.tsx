import { useReader } from '../reader';

/** Where the load line will stand; only for a contract that was never looked at before. */
export function RiskSkeleton() {
  const { words } = useReader();
  return (
    <div role="status" className="section risk">
      <span className="aside">{words('loadingRisk')}</span>
      <span className="skeleton" style={{ height: 178 }} aria-hidden="true" />
      <span className="skeleton" style={{ height: 34 }} aria-hidden="true" />
      <span className="skeleton" style={{ height: 90 }} aria-hidden="true" />
    </div>
  );
}
