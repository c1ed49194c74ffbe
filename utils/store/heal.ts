import * as z from 'zod/mini';

/**
 * Mends a stored object field by field: each field that fits its schema is kept, each other one falls back to
 * the initial value, unknown ones are dropped. One bad field costs nothing but itself.
 */
export function healFields<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  initial: z.infer<z.ZodMiniObject<Shape>>,
  stored: unknown,
): z.infer<z.ZodMiniObject<Shape>> {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return initial;
  const whole = z.object(shape);
  const mended = Object.keys(shape).reduce<Record<string, unknown>>(
    (kept, name) => {
      const tried = whole.safeParse({ ...initial, [name]: given.data[name] });
      return tried.success ? { ...kept, [name]: given.data[name] } : kept;
    },
    { ...initial },
  );
  return whole.parse(mended);
}
