import { describe, expect, it } from 'vitest';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { SAMPLES } from './samples';
import { contractOf } from './samples/sample';

type Answered = readonly [what: string, body: unknown, kind: string];

const BINANCE: readonly Answered[] = [
  ['an unknown symbol', { code: -1121, msg: 'Invalid symbol.' }, 'not-listed'],
  ['too many requests', { code: -1003, msg: 'Too many requests.' }, 'rate-limited'],
  ['an overloaded server', { code: -1008, msg: 'Server is currently overloaded.' }, 'service-down'],
  [
    'a restricted country',
    { code: 0, msg: "Service unavailable from a restricted location according to 'b. Eligibility'." },
    'region-blocked',
  ],
  ['an error it does not document', { code: -9999, msg: 'New.' }, 'unexpected-answer'],
];
const BYBIT: readonly Answered[] = [
  [
    'an unknown symbol',
    { retCode: 10_001, retMsg: 'params error: symbol invalid', result: {} },
    'not-listed',
  ],
  ['wrong parameters', { retCode: 10_001, retMsg: 'Illegal category', result: {} }, 'unexpected-answer'],
  ['too many requests', { retCode: 10_006, retMsg: 'Too many visits!', result: {} }, 'rate-limited'],
  ['a restricted country', { retCode: 10_024, retMsg: 'Compliance rules', result: {} }, 'region-blocked'],
  ['an answer without its code', { retMsg: 'OK', result: { list: [] } }, 'unexpected-answer'],
];
const OKX: readonly Answered[] = [
  ['an unknown contract', { code: '51001', msg: "Instrument ID doesn't exist", data: [] }, 'not-listed'],
  ['too many requests', { code: '50011', msg: 'Too Many Requests', data: [] }, 'rate-limited'],
  ['a busy server', { code: '50026', msg: 'System error', data: [] }, 'service-down'],
  ['a restricted country', { code: '51155', msg: 'Compliance', data: [] }, 'region-blocked'],
  ['an answer without its code', { msg: '', data: [] }, 'unexpected-answer'],
];

const BLOCKED =
  '<HTML><BODY>The Amazon CloudFront distribution is configured to block access from your country.</BODY></HTML>';

describe.each([
  ['binance', BINANCE],
  ['bybit', BYBIT],
  ['okx', OKX],
] as const)('%s, asked for facts', (id, answers) => {
  const readers = (SAMPLES[id] ?? []).map((sample) => {
    const source = factSourcesOf(id).find((one) => one.id === sample.source);
    return (body: unknown) => source?.read(body, contractOf(sample), sample.context ?? {});
  });

  it.each(answers)('says of %s what it is', (_, body, kind) => {
    for (const read of readers) expect(read(body)).toBe(kind);
  });

  it('says of a page that bars the country that it does', () => {
    for (const read of readers) expect(read(BLOCKED)).toBe('region-blocked');
  });

  it('says of nothing at all that it is no answer', () => {
    for (const nothing of ['', null, undefined, 0, '<html>502</html>']) {
      for (const read of readers) expect(read(nothing)).toBe('unexpected-answer');
    }
  });
});

describe('which contracts of Binance settle funding how often', () => {
  const source = factSourcesOf('binance').find(({ id }) => id === 'fapi_fundingInfo');
  const [sample] = (SAMPLES.binance ?? []).filter((one) => one.source === 'fapi_fundingInfo');
  if (source === undefined || sample === undefined) throw new Error('no such source');
  const read = (body: unknown) => source.read(body, contractOf(sample), {});

  it('is eight hours for a contract that a whole list leaves out', () => {
    expect(read([{ symbol: 'BLZUSDT', fundingIntervalHours: 4 }])).toEqual({ fundingIntervalHours: 8 });
  });

  it('is not known from an empty list', () => expect(read([])).toBe('unexpected-answer'));

  it('is not known from a list with a row without its name', () => {
    expect(read([{ symbol: 'BLZUSDT', fundingIntervalHours: 4 }, { fundingIntervalHours: 1 }])).toBe(
      'not-listed',
    );
  });
});
