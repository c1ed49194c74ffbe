import { browse, type Hour, type Traffic } from './hour-of-browsing';
import type { BenchOptions } from './options';
import type { Report } from './report';

const SECTIONS = [
  { key: true, name: 'with a key' },
  { key: false, name: 'without a key' },
] as const;

/** `12 (34,567)`: requests, and bytes of their answers. */
function cell(traffic: Traffic | undefined): string {
  return traffic ? `${traffic.requests} (${traffic.bytes.toLocaleString('en')})` : '0';
}

export const requestsOf = ({ byHost }: Hour) =>
  [...byHost.values()].reduce((sum, { requests }) => sum + requests, 0);
export const bytesOf = ({ byHost }: Hour) => [...byHost.values()].reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * `npm run bench -- hour`: what an hour of browsing ten pairs on ten exchanges asks of whom, with and without a key:
 * the first hour after the installation, and the next. The product's own desks and store, over a clock that is set by
 * hand, with the sandbox answering in process; its lists are shorter than those of real exchanges, and so are its bytes.
 */
export async function benchHour(report: Report, _options: BenchOptions): Promise<void> {
  for (const { key, name } of SECTIONS) {
    report.say(`two hours ${name}`);
    const [first, next] = await browse(key, 2);
    if (!first || !next) return;
    report.promise(`requests in an hour, ${name}`, [requestsOf(first)]);
    report.promise(`bytes in an hour, ${name}`, [bytesOf(first)]);
    report.figure(`requests in the next hour, ${name}`, [requestsOf(next)], 'requests');
    report.figure(`bytes in the next hour, ${name}`, [bytesOf(next)], 'bytes');
    if (key) report.promise('requests to Token Metrics in an hour', [first.credits]);
    report.figure(`answers that were refusals, ${name}`, [first.refused + next.refused], 'requests');
    const hosts = [...new Set([...first.byHost.keys(), ...next.byHost.keys()])].sort();
    report.table({
      title: `Requests by host, ${name}, and bytes of their answers in brackets:`,
      head: ['host', 'first hour', 'next hour'],
      rows: hosts.map((host) => [host, cell(first.byHost.get(host)), cell(next.byHost.get(host))]),
    });
  }
}
