import { join } from 'node:path';
import { launchWithExtension } from '../browser/launch';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { buildExtension, OUTPUT } from './start/build';
import { enterKey } from './start/enter-key';
import { startFirefox } from './start/firefox';
import { hasDisplay, readStartOptions, type StartOptions, USAGE } from './start/options';
import { takePictures } from './start/pictures';
import { say } from './start/say';
import { pillSentence, settledPill } from './start/settled';

async function startChromium(options: StartOptions): Promise<void> {
  const headless = options.once || !hasDisplay(process.platform, process.env);
  say('Building the extension …');
  const extensionDir = buildExtension('chromium');
  const sandbox = options.live ? null : await startSandbox();
  say(
    sandbox === null
      ? 'The real internet: exchanges and Token Metrics will be asked.'
      : `Sandbox on 127.0.0.1:${sandbox.port}: a pretend internet, nothing leaves this computer.`,
  );
  say(headless ? 'Opening Chromium without a window …' : 'Opening Chromium …');
  const browser = await launchWithExtension({
    sandbox,
    extensionDir,
    headless,
    viewport: headless ? { width: 1440, height: 900 } : null,
    // A key of your own is entered once and kept for the next live run.
    ...(options.live && { profileDir: join(OUTPUT, 'live-profile') }),
  });
  const ended = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  process.once('SIGINT', () => void browser.close());
  try {
    if (options.withKey) {
      say('Entering the sandbox’s Token Metrics key in the options page …');
      await enterKey(browser, SANDBOX_KEYS.good);
    }
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    say(`Opening ${options.address} …`);
    await page.goto(options.address, { waitUntil: 'domcontentloaded' });
    await settledPill(page);
    say(`The pill says: ${await pillSentence(page)}`);
    if (options.once) await takePictures(browser, options.address);
    else {
      say(
        headless ? 'Running without a window. Ctrl+C ends it.' : 'Close the window or press Ctrl+C to end.',
      );
      await ended;
    }
    for (const error of browser.pageErrors) say(`Page error: ${error}`);
    if (browser.pageErrors.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await sandbox?.stop();
  }
}

try {
  const options = readStartOptions(process.argv.slice(2));
  await (options.browser === 'firefox' ? startFirefox(options) : startChromium(options));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say(`\n${USAGE}`);
  process.exitCode = 1;
}
