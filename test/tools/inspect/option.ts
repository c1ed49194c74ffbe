import * as z from 'zod/mini';
import { impliedVolatility, type OptionType, optionValue } from '@/utils/risk/option';
import { atTheMoneyPremium, decayNextDay, impliedOverRealised, thetaShare } from '@/utils/risk/option-decay';
import { figure, inputOf } from './figure';

const asked = z.object({
  S: figure,
  K: figure,
  T: figure,
  days: figure,
  daysLeft: figure,
  sigma: figure,
  r: z._default(figure, 0),
  q: z._default(figure, 0),
  type: z.catch(z.nullable(z.enum(['call', 'put'])), null),
  price: figure,
  iv: figure,
  rv: figure,
});

type Asked = z.infer<typeof asked>;

/** Values of a European option and how fast they go; with a price also the volatility that it implies. */
export function option(question: unknown): unknown {
  const asks = asked.parse(inputOf(question));
  const days = asks.daysLeft ?? asks.days ?? (asks.T === null ? null : asks.T * 365);
  const decay = decayNextDay(days);
  const atm = atTheMoneyPremium(asks.S, asks.sigma, yearsOf(asks));
  return {
    call: shown('call', asks),
    put: shown('put', asks),
    ...(asks.type === null ? {} : shown(asks.type, asks)),
    ...(asks.type === null || asks.price === null
      ? {}
      : { impliedVolatility: impliedVolatility(asks.type, termsOf(asks), asks.price) }),
    atmApproxPremium: atm,
    atmApproxThetaPerDay: atm === null || days === null ? null : -atm / (2 * days),
    pctOfAtmValueLostNext24h: decay === null ? null : decay * 100,
    ...(asks.iv === null ? {} : { ratio: impliedOverRealised(asks.iv, asks.rv) }),
  };
}

function yearsOf({ T, days, daysLeft }: Asked): number | null {
  const left = days ?? daysLeft;
  return T ?? (left === null ? null : left / 365);
}

function termsOf(asks: Asked) {
  const { S: spot, K: strike, sigma, r, q } = asks;
  return { spot, strike, years: yearsOf(asks), sigma, rate: r ?? Number.NaN, yield: q ?? Number.NaN };
}

function shown(type: OptionType, asks: Asked): Record<string, number | null> | null {
  const value = optionValue(type, termsOf(asks));
  if (value === null) return null;
  const { chanceInTheMoney: pITM, chanceOfProfit: pProfitBuyerRiskNeutral, ...rest } = value;
  return { ...rest, pITM, pProfitBuyerRiskNeutral, thetaShare: thetaShare(value.thetaPerDay, value.price) };
}
