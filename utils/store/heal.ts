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
  const good = Object.keys(shape).filter(
    (name) => whole.safeParse({ ...initial, [name]: given.data[name] }).success,
  );
  const mended = { ...initial, ...Object.fromEntries(good.map((name) => [name, given.data[name]])) };
  return whole.parse(mended);
}
