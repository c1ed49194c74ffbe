import type { Severity } from '@/utils/risk/warnings/severity';

const SHAPES: Readonly<Record<Severity, string>> = { info: '●', caution: '◆', danger: '▲' };

/** Severity by shape as well as colour; the words beside it carry the meaning. */
export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <span className="severity" data-severity={severity} aria-hidden="true">
      {SHAPES[severity]}
    </span>
  );
}
