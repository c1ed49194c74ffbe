import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageUrl } from '@/utils/contracts/page-url';

describe('an address taken apart', () => {
  it('loses one locale and its empty segments', () => {
    const page = readPageUrl('https://WWW.Binance.com//zh-TC/futures//BTCUSDT/');
    expect(page).toMatchObject({ host: 'www.binance.com', path: ['futures', 'BTCUSDT'] });
  });

  it.each(['en', 'ru', 'zh-CN', 'zh-hant', 'en-us', 'en-EU', 'zh-Hans'])(
    'knows %s for a locale',
    (locale) => {
      expect(readPageUrl(`https://a.com/${locale}/trade`)?.path).toEqual(['trade']);
    },
  );

  it.each(['app', 'EN', 'english', 'e1', 'en-', 'en-a', 'zh-hans1'])('knows %s for no locale', (segment) => {
    expect(readPageUrl(`https://a.com/${segment}/trade`)?.path).toEqual([segment, 'trade']);
  });

  it('takes off one locale only', () => {
    expect(readPageUrl('https://a.com/en/de/trade')?.path).toEqual(['de', 'trade']);
  });

  it('reads the fragment as parameters, also behind a slash or a question mark', () => {
    for (const hash of [
      '#contract_code=BTC-USDT&type=cross',
      '#/?contract_code=BTC-USDT',
      '#?contract_code=BTC-USDT',
    ]) {
      expect(readPageUrl(`https://a.com/x${hash}`)?.hash.get('contract_code')).toBe('BTC-USDT');
    }
    expect([...(readPageUrl('https://a.com/x')?.hash.keys() ?? [])]).toEqual([]);
  });

  it('decodes what can be decoded and leaves the rest', () => {
    expect(readPageUrl('https://a.com/%E5%B8%81/%E0%A4%A/a%2Fb')?.path).toEqual(['币', '%E0%A4%A', 'a/b']);
  });

  it.each([
    'http://a.com/',
    'https://a.com:8443/',
    'https://name@a.com/',
    'https://name:word@a.com/',
    'ftp://a.com/',
    'data:text/html,https://a.com/',
    'javascript:alert(1)',
    'a.com/trade',
    'https://',
    '',
  ])('answers nothing for %j', (href) => expect(readPageUrl(href)).toBeNull());

  it('keeps the default port and the host as it stands', () => {
    expect(readPageUrl('https://a.com:443/x')?.host).toBe('a.com');
    expect(readPageUrl('https://a.com./x')?.host).toBe('a.com.');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
        ),
        (text) => {
          readPageUrl(text);
          readPageUrl(`https://a.com/${text}`);
        },
      ),
    );
  });
});
