import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import * as z from 'zod/mini';

/** The worker's own global; this file only says what it looks like from there. */
declare const chrome: Pick<Browser, 'action' | 'tabs'>;

const Badge = z.object({
  text: z.string(),
  /** Red, green, blue, alpha, each 0 to 255. */
  background: z.array(z.number()),
  textColour: z.array(z.number()),
  title: z.string(),
});
export type Badge = z.infer<typeof Badge>;

/** What the toolbar shows for the tab of this page, or in general; read through the background worker. */
export async function badgeOf(worker: Worker, page?: Page): Promise<Badge> {
  const shown = await worker.evaluate(async (url) => {
    const { action, tabs } = chrome;
    const [tab] =
      url === null ? [] : await tabs.query({ url: url.replace(/#.*$/, '').replace(/\/\/[^/]*@/, '//') });
    const detail = tab?.id === undefined ? {} : { tabId: tab.id };
    return {
      text: await action.getBadgeText(detail),
      background: [...(await action.getBadgeBackgroundColor(detail))],
      textColour: [...(await action.getBadgeTextColor(detail))],
      title: await action.getTitle(detail),
    };
  }, page?.url() ?? null);
  return Badge.parse(shown);
}
