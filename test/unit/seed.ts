import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that a run can be repeated; `PLIMSOLL_SEED=random` or a number looks
 * further. The seed is printed with every failure.
 */
const wanted = process.env['PLIMSOLL_SEED'];
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted ?? 20_261_123);

fc.configureGlobal({ seed });
