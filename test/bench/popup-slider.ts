import type { Page } from '@playwright/test';
import { framesMs } from './paint';
import type { Report } from './report';
import { median, quantile } from './spread';

const DRAG_MS = 1_000;
/** A frame as long as this is felt as a jerk. */
const LONG_MS = 50;

/** Frames while the slider is drawn to and fro; none where it went away meanwhile. */
async function whileDragging(popup: Page): Promise<readonly number[]> {
  const slider = popup.locator('.slider-control').first();
  if ((await slider.count()) === 0) return [];
  await slider.scrollIntoViewIfNeeded();
  const track = await slider.boundingBox();
  if (track === null) return [];
  const y = track.y + track.height / 2;
  await popup.mouse.move(track.x + track.width / 2, y);
  await popup.mouse.down();
  let ended = false;
  const measuring = framesMs(popup, DRAG_MS).finally(() => {
    ended = true;
  });
  for (let step = 0; !ended; step += 1) {
    await popup.mouse.move(track.x + track.width * (0.5 + 0.45 * Math.sin(step / 12)), y);
  }
  await popup.mouse.up();
  return (await slider.count()) === 0 ? [] : measuring;
}

/**
 * The popup's frames while a hand drags the leverage, and while it rests, in turn.
 * @param open opens a popup on a contract with a slider. A press brings its window to the front, and the tab in front
 * is then the popup's own: so every round has a new one.
 */
export async function benchSlider(open: () => Promise<Page>, rounds: number, report: Report): Promise<void> {
  const idle: number[] = [];
  const usual: number[] = [];
  const slow: number[] = [];
  const long: number[] = [];
  for (let attempt = 0; slow.length < rounds && attempt < 3 * rounds; attempt += 1) {
    const popup = await open();
    const atRest = await framesMs(popup, DRAG_MS);
    const dragged = await whileDragging(popup);
    await popup.close();
    if (dragged.length === 0) continue;
    idle.push(quantile(atRest, 0.95));
    usual.push(median(dragged));
    slow.push(quantile(dragged, 0.95));
    long.push(dragged.filter((ms) => ms > LONG_MS).length);
  }
  report.figure('slider, frame at rest, 95 of 100 below', idle, 'ms');
  report.figure('slider, frame while dragging', usual, 'ms');
  report.promise('slider, frame while dragging, 95 of 100 below', slow);
  report.figure(`slider, frames above ${LONG_MS} ms in a second of dragging`, long, 'frames');
}
