import { spawnSync } from 'node:child_process';
import { launchFirefox } from '../../firefox/launch';
import { enterKey } from '../../firefox/pages';
import { startSandbox } from '../../sandbox/server';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import { ensureFirefox, NO_FIREFOX } from '../setup/install-browser.mjs';
import { buildExtension } from './build';
import { takeFirefoxPictures } from './firefox-pictures';
import { hasDisplay, type StartOptions } from './options';
import { say } from './say';

/** As in Chromium, in Firefox. A key entered on the real internet lasts until it closes: so does the add-on. */
export async function startFirefox(options: StartOptions): Promise<void> {
  const found = ensureFirefox({
    run: (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    say,
    isRoot: process.getuid?.() === 0,
  });
  if (found === null) throw new Error(NO_FIREFOX);
  const headless = options.once || !hasDisplay(process.platform, process.env);
  say('Building the extension …');
  const extensionDir = buildExtension('firefox');
  const sandbox = options.live ? null : await startSandbox();
  say(headless ? 'Opening Firefox without a window …' : 'Opening Firefox …');
  const firefox = await launchFirefox({ sandbox, extensionDir, headless });
  process.once('SIGINT', () => void firefox.close());
  try {
    if (options.withKey) {
      say('Entering the sandbox’s Token Metrics key in the options page …');
      await enterKey(firefox, SANDBOX_KEYS.good);
    }
    const page = await firefox.firstTab();
    say(`Opening ${options.address} …`);
    await page.goto(options.address);
    say(`The pill says: ${await page.waitForSentence(options.withKey ? /TM grade/ : /\S/)}`);
    if (options.once) {
      await takeFirefoxPictures(firefox, options.address);
      const errors = await firefox.errors();
      for (const error of errors) say(`Page error: ${error}`);
      if (errors.length > 0) process.exitCode = 1;
    } else {
      say(
        headless ? 'Running without a window. Ctrl+C ends it.' : 'Close the window or press Ctrl+C to end.',
      );
      await firefox.ended;
    }
  } finally {
    await firefox.close();
    await sandbox?.stop();
  }
}
