import { Slider } from '@base-ui/react/slider';
import { figureText, leverageText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import { useReader } from '../reader';
import { ChoiceRow } from './choice-row';
import { leverageSteps, nearestStep, USUAL_REACH } from './leverage-steps';
import { NumberInput } from './number-input';
import type { PositionRoom } from './use-position';

const FROM: Readonly<Record<PositionRoom['from'], MessageKey | null>> = {
  kept: 'riskFromKept',
  page: 'riskFromPage',
  default: 'riskFromDefault',
  hand: null,
};

/** No exchange goes further; a slip of the finger should not either. */
const MOST = 1000;

interface Props {
  readonly room: PositionRoom;
  /** Highest leverage the exchange allows; null where unknown. */
  readonly reach: number | null;
}

/** Side and leverage: a slider for the hand, a field for the exact figure. Results follow at once. */
export function LeverageInput({ room, reach }: Props) {
  const { words, locale } = useReader();
  const { position, from, change, forget } = room;
  const steps = leverageSteps(Math.max(reach ?? USUAL_REACH, 1));
  const place = nearestStep(steps, position.leverage);
  const said = FROM[from];
  return (
    <div className="lever">
      <div className="lever-row">
        <ChoiceRow
          label={words('riskSide')}
          options={[
            { value: 1, label: words('riskLong') },
            { value: -1, label: words('riskShort') },
          ]}
          chosen={position.side}
          choose={(side) => change({ side })}
        />
        <NumberInput
          label={words('riskLeverage')}
          hideLabel
          className="lever-number"
          value={position.leverage}
          format={(value) => figureText(locale, value)}
          change={(leverage) => {
            if (leverage !== null) change({ leverage });
          }}
          least={1}
          most={MOST}
          needed
          step={(value, direction) => (direction === 1 ? Math.floor(value) + 1 : Math.ceil(value) - 1)}
          unit="×"
        />
      </div>
      <Slider.Root
        className="slider"
        value={place}
        min={0}
        max={Math.max(1, steps.length - 1)}
        onValueChange={(next) => {
          const leverage = steps[next];
          if (leverage !== undefined) change({ leverage });
        }}
      >
        <Slider.Control className="slider-control">
          <Slider.Track className="slider-track">
            <Slider.Indicator className="slider-done" />
            <Slider.Thumb
              className="slider-thumb"
              getAriaLabel={() => words('riskLeverageSlider')}
              getAriaValueText={() => leverageText(locale, position.leverage)}
            />
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <p className="lever-ends small">
        <span>{leverageText(locale, 1)}</span>
        <span>
          {said !== null && words(said)}
          {(from === 'kept' || from === 'hand') && (
            <button type="button" className="plain-button" onClick={forget}>
              {words('riskForget')}
            </button>
          )}
        </span>
        <span>{leverageText(locale, steps.at(-1) ?? 1)}</span>
      </p>
    </div>
  );
}
