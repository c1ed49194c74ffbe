import { useReader } from '../reader';

/** Where figures will stand. Only for a first look: an old figure with its age is always better. */
export function RatingSkeleton() {
  const { words } = useReader();
  return (
    <div role="status" className="rating">
      <span className="aside">{words('loadingRating')}</span>
      <div className="rating-head" aria-hidden="true">
        <span className="skeleton" style={{ width: 64, height: 64, borderRadius: 32 }} />
        <span className="skeleton" style={{ width: 150, height: 40 }} />
      </div>
      <div className="tiles" aria-hidden="true">
        <span className="skeleton" style={{ height: 44 }} />
        <span className="skeleton" style={{ height: 44 }} />
      </div>
    </div>
  );
}

export function IndicesSkeleton() {
  const { words } = useReader();
  return (
    <div role="status" className="rating">
      <span className="aside">{words('loadingIndices')}</span>
      <span className="skeleton" style={{ width: 110, height: 16 }} aria-hidden="true" />
      <span className="skeleton" style={{ height: 34 }} aria-hidden="true" />
      <span className="skeleton" style={{ height: 34 }} aria-hidden="true" />
    </div>
  );
}
