import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { page } from '../../tools/inspect/page';
import { describeWithShared, sharedFolder } from '../shared-folder';

const caseSchema = z.looseObject({
  url: z.string(),
  exchange: z.nullable(z.string()),
  contractStyle: z.optional(z.string()),
  status: z.optional(z.string()),
});

const NOT_ANSWERS = new Set(['url', 'evidence', 'note', 'contractStyle', 'status']);

describeWithShared('the collected cases of exchanges and of look-alikes', () => {
  const file = sharedFolder('cases/pages.json');
  const ours: readonly (string | null)[] = [...ALL_EXCHANGE_IDS, null];
  const cases = z
    .array(caseSchema)
    .parse(file === null ? [] : JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ exchange }) => ours.includes(exchange));

  it('are there', () => expect(cases.length).toBeGreaterThan(150));

  it.each(cases)('$url', (expected) => {
    // `hip3` says who lists a contract, not what its base is.
    const told = Object.entries(expected).filter(([key, value]) => !NOT_ANSWERS.has(key) && value !== 'hip3');
    expect(page({ ask: 'page', url: expected.url })).toMatchObject({
      ...Object.fromEntries(told),
      ...(expected.contractStyle === undefined ? {} : { style: expected.contractStyle }),
      ...(expected.status?.includes('closed') ? { status: 'closed' } : {}),
    });
  });
});
