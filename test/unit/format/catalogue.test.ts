import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from './english';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function sourcesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8'));
}

const source = [
  ...['components', 'entrypoints', 'utils'].flatMap(sourcesIn),
  readFileSync(`${root}wxt.config.ts`, 'utf8'),
].join('\n');
const keys = Object.keys(messages);
const stemOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('the catalogue of words', () => {
  it('holds no word that nobody says', () => {
    const unused = keys.filter((key) => {
      const stem = stemOf(key);
      return !source.includes(`'${stem}'`) && !source.includes(`__MSG_${stem}__`);
    });
    expect(unused).toEqual([]);
  });

  it('holds every word that is said', () => {
    const said = [...source.matchAll(/\bwords(\.plural)?\(\s*'([^']+)'/g)].map(([, plural, key]) =>
      plural ? `${key}_other` : `${key}`,
    );
    const promised = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => `${key}`);
    expect(said.length).toBeGreaterThan(100);
    expect([...said, ...promised].filter((key) => !(key in messages))).toEqual([]);
  });

  it('gives a plural both its forms', () => {
    const stems = new Set(keys.filter((key) => key !== stemOf(key)).map(stemOf));
    for (const stem of stems) expect(keys).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
  });

  it('gives no advice and does not shout', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/\b(buy|sell|safe|safely|should|recommend\w*)\b/i);
      expect(message, key).not.toContain('!');
      expect(message, key).not.toBe('');
    }
  });

  it('fills values in an order that leaves none out', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const places = [...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place));
      const highest = Math.max(0, ...places);
      expect(new Set(places).size, key).toBe(highest);
    }
  });
});
