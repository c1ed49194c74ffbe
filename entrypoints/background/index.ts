import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createBasketShelf } from '@/utils/briefing/basket-shelf';
import { createCoinRoom } from '@/utils/briefing/coin-room';
import { coinRound } from '@/utils/briefing/coin-round';
import { createBasketDesk } from '@/utils/briefing/create-basket-desk';
import { createCoinDesk } from '@/utils/briefing/create-coin-desk';
import { createDesk } from '@/utils/briefing/create-desk';
import { createIndexDesk } from '@/utils/briefing/create-index-desk';
import { createPortfolioDesk } from '@/utils/briefing/create-portfolio-desk';
import { createErrands } from '@/utils/briefing/errands';
import { createFactDesk } from '@/utils/briefing/fact-desk';
import { forgetRefusals } from '@/utils/briefing/forget-refusals';
import { createInstrumentDesk } from '@/utils/briefing/instrument-desk';
import { createOwnDesk } from '@/utils/briefing/own-desk';
import { shownShelves } from '@/utils/briefing/shown-shelves';
import { readStanding } from '@/utils/briefing/standing';
import { createTokenMetricsShelf } from '@/utils/briefing/token-metrics-shelf';
import { COINGECKO_ORIGIN } from '@/utils/coingecko/requests';
import { exchangeOfHost, exchanges, optionalExchanges } from '@/utils/exchanges';
import { apiPatterns, pagePatterns } from '@/utils/exchanges/host-patterns';
import { createWords } from '@/utils/format/words';
import { createRouter } from '@/utils/messages/router';
import { createBackOff } from '@/utils/net/back-off';
import { createCoinGecko } from '@/utils/net/coin-gecko';
import { createHttp } from '@/utils/net/create-http';
import { createTokenMetrics } from '@/utils/net/token-metrics';
import { cacheDatabase, createCache } from '@/utils/store/create-cache';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import { SETTINGS } from '@/utils/store/settings';
import { createVault } from '@/utils/store/vault';
import { showPillsIn } from './open-tabs';
import { registerOptionalPills } from './optional-pills';
import { createPageDesk, togglePill } from './page-verbs';
import { createRoomDesk } from './room-verbs';
import { createShownLeverages } from './shown-leverages';
import { browserSurroundings, isGranted, sessionMemory } from './surroundings';
import { tellChanged } from './tell';

const ROUND = 'daily-round';
const ROUND_EVERY_MINUTES = 60;
/** Changes within this time are told once. */
const TELL_AFTER_MS = 150;

/** Everything is put together here, anew in every life of the worker; what must last is in the store. */
export default defineBackground(() => {
  const nowMs = () => Date.now();
  const session = sessionMemory();
  const records = createRecords(ownDatabase(), session);
  const cache = createCache(cacheDatabase(), nowMs);
  const vault = createVault(records, session, nowMs);

  const everyExchange = [...exchanges, ...optionalExchanges];
  const listed = new Set([...everyExchange.flatMap(apiPatterns), `${COINGECKO_ORIGIN}/*`]);
  const around = browserSurroundings(
    async (origin) => listed.has(`${origin}/*`) || origin === (await records.read(SETTINGS)).apiBase,
  );
  const http = createHttp(around, createBackOff(records, nowMs));
  const service = createTokenMetrics(http, vault, records, nowMs);

  const pages = everyExchange.flatMap(pagePatterns);
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(telling);
    telling = setTimeout(() => void tellChanged(pages), TELL_AFTER_MS);
  };

  const errands = createErrands({
    service,
    cache,
    records,
    nowMs,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    onNews: tell,
  });
  const instruments = createInstrumentDesk(http, cache, nowMs);
  const facts = createFactDesk(http, cache, nowMs);
  const coinVault = createVault(records, session, nowMs, 'coingecko');
  const coinGecko = createCoinGecko(http, coinVault, nowMs);
  const coins = createCoinDesk({ service: coinGecko, http, cache, facts, instruments, nowMs, onNews: tell });
  const baskets = createBasketDesk({ coins, records, nowMs });
  const indexDesk = createIndexDesk({
    records,
    coins,
    nowMs,
    onNews: tell,
    shelves: {
      'token-metrics': createTokenMetricsShelf({ service, cache, records, nowMs }),
      local: createBasketShelf(baskets),
    },
    shown: () => shownShelves({ cache, nowMs, records, service, vault }),
  });
  const portfolioDesk = createPortfolioDesk({
    cache,
    service,
    records,
    coins,
    indices: indexDesk,
    nowMs,
    onNews: tell,
  });
  const ownDesk = createOwnDesk({ coins, portfolio: portfolioDesk, records });
  const desk = createDesk({
    service,
    cache,
    records,
    errands,
    instruments,
    facts,
    coins,
    own: ownDesk,
    nowMs,
    onNews: tell,
  });
  const standing = () => readStanding({ cache, records, vault, nowMs, isOnline: around.isOnline });
  const shownLeverages = createShownLeverages();
  const words = createWords((key, values) => browser.i18n.getMessage(key, values));

  const route = createRouter(
    {
      id: browser.runtime.id,
      home: browser.runtime.getURL(''),
      mayServe: async (host) => exchangeOfHost(host) !== null && isGranted(`https://${host}`),
    },
    createPageDesk({ desk, ownDesk, records, words, shownLeverages, standing, tell }),
    createRoomDesk({
      desk,
      indexDesk,
      portfolioDesk,
      ownDesk,
      records,
      cache,
      vault,
      service,
      coinVault,
      coinGecko,
      coinRoom: createCoinRoom({ coins, records, nowMs, onNews: tell }),
      shownLeverages,
      standing,
      tell,
    }),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    route(message, sender),
  );

  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-pill') void togglePill(records).then(tell);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ROUND) return;
    void cache.prune().then(() => desk.round());
    void coinRound({ coins, baskets, records, vault }).then((news) => {
      if (news) tell();
    });
  });
  // Alarms may be lost with an update or a restart; making one anew where it exists would put it off for ever.
  void browser.alarms.get(ROUND).then((alarm) => {
    if (!alarm) browser.alarms.create(ROUND, { delayInMinutes: 1, periodInMinutes: ROUND_EVERY_MINUTES });
  });
  const renewPills = () => void registerOptionalPills().catch(reportError);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    renewPills();
    void forgetRefusals(cache)
      .then(() => showPillsIn(origins, pages))
      .then(tell, reportError);
  });
  browser.permissions.onRemoved.addListener(() => {
    renewPills();
    tell();
  });
  browser.runtime.onInstalled.addListener(renewPills);
  globalThis.addEventListener('online', tell);
  globalThis.addEventListener('offline', tell);
});
