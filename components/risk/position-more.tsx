import type { Contract } from '@/utils/contracts/contract';
import { countText, priceText } from '@/utils/format/numbers';
import { moneyText } from '@/utils/format/risk-numbers';
import { useReader } from '../reader';
import { ChoiceRow } from './choice-row';
import { NumberInput } from './number-input';
import type { PositionRoom } from './use-position';

interface Props {
  readonly room: PositionRoom;
  readonly contract: Contract;
}

/** What sharpens the figures: margin mode, size, wallet, stop and target, time. All of it may stay empty. */
export function PositionMore({ room, contract }: Props) {
  const { words, locale } = useReader();
  const { position, change } = room;
  const { marginMode, notionalUsd, walletUsd, stop, target, holdingDays } = position;
  const leveraged = contract.market === 'perp' || contract.market === 'future';
  const summary = [
    leveraged ? words(marginMode === 'cross' ? 'riskCross' : 'riskIsolated') : null,
    notionalUsd === null ? words('riskNoSize') : moneyText(locale, notionalUsd),
    stop === null ? null : words('riskStopAt', priceText(locale, stop)),
  ];
  const price = (value: number) => priceText(locale, value);
  const dollars = (value: number) => countText(locale, value);
  return (
    <details className="more">
      <summary>
        <span>{words('riskPositionMore')}</span>
        <span className="small">{summary.filter((part) => part !== null).join(' · ')}</span>
      </summary>
      <div className="more-body">
        {leveraged && (
          <ChoiceRow
            label={words('riskMarginMode')}
            options={[
              { value: 'isolated', label: words('riskIsolated') },
              { value: 'cross', label: words('riskCross') },
            ]}
            chosen={marginMode}
            choose={(mode) => change({ marginMode: mode })}
          />
        )}
        <div className="more-fields">
          <NumberInput
            label={words('riskSize')}
            value={notionalUsd}
            format={dollars}
            change={(value) => change({ notionalUsd: value === 0 ? null : value })}
            unit="$"
          />
          {leveraged && marginMode === 'cross' && (
            <NumberInput
              label={words('riskWallet')}
              value={walletUsd}
              format={dollars}
              change={(value) => change({ walletUsd: value === 0 ? null : value })}
              unit="$"
            />
          )}
          <NumberInput
            label={words('riskStop')}
            value={stop}
            format={price}
            change={(value) => change({ stop: value === 0 ? null : value })}
          />
          <NumberInput
            label={words('riskTarget')}
            value={target}
            format={price}
            change={(value) => change({ target: value === 0 ? null : value })}
          />
          <NumberInput
            label={words('riskHoldingDays')}
            value={holdingDays}
            format={dollars}
            change={(value) => change({ holdingDays: value === 0 ? null : value })}
          />
        </div>
        <p className="small">{words('riskPositionStays')}</p>
      </div>
    </details>
  );
}
