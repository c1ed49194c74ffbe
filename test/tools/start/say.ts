import { stdout } from 'node:process';

/** Says what is being done now, or what came of it. */
export function say(text: string): void {
  stdout.write(`${text}\n`);
}
