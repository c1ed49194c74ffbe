import type { RiskBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import type { Assessment } from '@/utils/risk/assessment';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { BasisPanel } from './basis-panel';
import { ContextPanel } from './context-panel';
import { LeverageInput } from './leverage-input';
import { LeveragedTokenPanel } from './leveraged-token-panel';
import { LoadLine } from './load-line';
import { OptionPanel } from './option-panel';
import { PositionMore } from './position-more';
import { RiskFigures } from './risk-figures';
import { RiskSources } from './risk-sources';
import { hasFacts } from './risk-state';
import type { PositionRoom } from './use-position';

interface Props {
  readonly risk: RiskBriefing;
  readonly assessment: Assessment;
  readonly room: PositionRoom;
  /** A card shows the first four figures. */
  readonly compact: boolean;
}

/** An option page that lists many and shows none: there is nothing to reckon with. */
function isChain({ market, strike }: Contract): boolean {
  return market === 'option' && strike === null;
}

/** The picture and the figures that follow the hand; which, depends on what is traded. */
export function RiskBody(props: Props) {
  const { words } = useReader();
  const { risk, assessment, room } = props;
  const { contract } = risk.sheet;
  if (isChain(contract)) {
    return <Note severity="info" title={words('riskNoOption')} text={words('riskNoOptionText')} />;
  }
  if (!hasFacts(risk)) {
    return risk.failure === null ? <p className="mute">{words('riskNothingYet')}</p> : null;
  }
  if (contract.market === 'perp' || contract.market === 'future') return <LeveragedBody {...props} />;
  if (contract.market === 'option') {
    if (assessment.option === null) return <p className="mute">{words('riskNothingYet')}</p>;
    return (
      <>
        <OptionPanel option={assessment.option} type={contract.optionType} room={room} />
        <PositionMore room={room} contract={contract} />
      </>
    );
  }
  return (
    <>
      {assessment.leveragedToken && contract.leveraged && (
        <LeveragedTokenPanel token={assessment.leveragedToken} of={contract.leveraged} />
      )}
      <ContextPanel sheet={risk.sheet} assessment={assessment} />
      <PositionMore room={room} contract={contract} />
    </>
  );
}

function LeveragedBody({ risk, assessment, room, compact }: Props) {
  const { sheet } = risk;
  const { position } = room;
  const { long, short } = assessment.loadLine;
  const marks = position.side === 1 ? long : short;
  return (
    <>
      <LoadLine
        leverage={position.leverage}
        side={position.side}
        marks={marks}
        other={position.side === 1 ? short : long}
      />
      <LeverageInput room={room} reach={sheet.facts.maxLeverage ?? marks.exchangeMax} />
      <PositionMore room={room} contract={sheet.contract} />
      <RiskFigures assessment={assessment} sheet={sheet} position={position} compact={compact} />
      {sheet.contract.market === 'future' && (
        <BasisPanel basis={assessment.basis} expiry={sheet.contract.expiry ?? sheet.facts.expiry ?? null} />
      )}
      <RiskSources sheet={sheet} />
    </>
  );
}
