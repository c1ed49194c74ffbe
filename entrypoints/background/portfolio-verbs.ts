import type { PortfolioDesk } from '@/utils/briefing/portfolio-room';
import type { RoomDesk } from '@/utils/messages/router';

type Verbs =
  | 'portfolio'
  | 'addHoldings'
  | 'removeHolding'
  | 'gradeHoldings'
  | 'keepPortfolioRules'
  | 'symbolMeaning'
  | 'chooseSymbol';

/** What is done for the room of the portfolio. No page's script can ask any of it. */
export function createPortfolioVerbs(desk: PortfolioDesk, tell: () => void): Pick<RoomDesk, Verbs> {
  async function telling(work: Promise<void>): Promise<boolean> {
    await work;
    tell();
    return true;
  }

  return {
    portfolio: ({ wait }) => desk.view(wait),
    addHoldings: ({ holdings }) => telling(desk.add(holdings)),
    removeHolding: ({ name }) => telling(desk.remove(name)),
    gradeHoldings: () => desk.askGrades(),
    keepPortfolioRules: ({ rules }) => telling(desk.keepRules(rules)),
    symbolMeaning: ({ symbol }) => desk.meaning(symbol),
    chooseSymbol: ({ slug, symbol }) => telling(desk.choose(symbol, slug)),
  };
}
