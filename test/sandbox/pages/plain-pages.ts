import { htmlAnswer, type SandboxAnswer, type SandboxRequest } from '../answer';

/** Pages that belong to no exchange. */
export const PLAIN_HOST = 'plain.sandbox.test';

/** Hosts that look like an exchange and are none, or one spelled in another way: nothing may appear on them. */
export const LOOKALIKE_HOSTS: readonly string[] = [
  'www.binance.com.evil.test',
  'binance.com.evil.test',
  'notokex.com',
  'www.notokx.com',
  'wwwbinance.com',
  'wwww.binance.com',
  'binance-com.test',
  'www.binance.com.',
  'xn--bnance-3va.com',
  'www.bybit.com.sandbox.test',
];

/** `/` is a page with a line of text, `/empty` has none, `/framing?src=` holds another page in a frame. */
export function plainPage(request: SandboxRequest): SandboxAnswer {
  const frame = request.query.get('src');
  if (request.path === '/framing' && frame !== null) {
    const source = encodeURI(frame).replaceAll('"', '%22');
    return document('Framing page', `<h1>A page with a frame</h1><iframe src="${source}"></iframe>`);
  }
  return request.path === '/empty'
    ? document('Empty page', '')
    : document('Plain page', '<h1>A plain page</h1><p>It has nothing to do with any exchange.</p>');
}

/** Answers every path of a look-alike with a page that could fool a person. */
export function lookalikePage(request: SandboxRequest): SandboxAnswer {
  return document('103,240 | BTCUSDT Perpetual', `<h1>BTCUSDT</h1><p>Served by ${request.host}</p>`);
}

function document(title: string, body: string): SandboxAnswer {
  return htmlAnswer(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`,
  );
}
