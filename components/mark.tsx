/** The ring and line on a ship's hull that the product is named after. */
export function PlimsollMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size * 1.3} height={size} viewBox="0 0 26 20" aria-hidden="true" className="mark">
      <circle cx="13" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M1 10 H25" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
