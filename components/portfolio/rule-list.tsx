import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { weightText } from '@/utils/format/numbers';
import { figureText, percentText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import type { PortfolioAssessment } from '@/utils/portfolio/assessment';
import { gradedShareOf } from '@/utils/portfolio/graded-share';
import type { Severity } from '@/utils/risk/assessment';
import { SeverityShape } from '../notes/severity-shape';
import { useReader } from '../reader';
import { AskGrades } from './ask-grades';
import { calledIn } from './book';

interface Rule {
  readonly id: string;
  readonly title: MessageKey;
  /** The figure, already in words; null where it is not known. */
  readonly figure: string | null;
  /** What it is held against, or why there is no figure. */
  readonly note: string;
}

interface Props {
  readonly view: PortfolioView;
  readonly assessment: PortfolioAssessment;
  readonly again: () => void;
}

const STATES: Readonly<Record<Severity, MessageKey>> = {
  info: 'warnSeverityInfo',
  caution: 'warnSeverityCaution',
  danger: 'warnSeverityDanger',
};

/** Each rule with its figure, what it is held against and how it stands: a shape and a word, never a colour alone. */
export function RuleList(props: Props) {
  const { words } = useReader();
  const { again, assessment, view } = props;
  return (
    <section className="section shelf" aria-label={words('portfolioRulesHead')}>
      <h2 className="section-title">{words('portfolioRulesHead')}</h2>
      <ul className="rule-list">
        {useRules(props).map(({ figure, id, note, title }) => {
          const warning = assessment.warnings.find((each) => each.id === id);
          return (
            <li key={id} className="rule" data-severity={warning?.severity}>
              <span className="rule-state">
                {warning ? <SeverityShape severity={warning.severity} /> : <span aria-hidden="true">–</span>}
              </span>
              <span className="rule-name">
                {words(title)}
                <span className="small">
                  {[
                    warning ? words(STATES[warning.severity]) : figure === null ? null : words('ruleWithin'),
                    note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className="rule-figure">
                {figure ?? <span className="small">{words('noData')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <AskGrades view={view} again={again} />
    </section>
  );
}

function useRules({ assessment, view }: Omit<Props, 'again'>): readonly Rule[] {
  const { words, locale } = useReader();
  const { allocation, core, drift, exposure, shared, together } = assessment;
  const { rules } = view;
  const called = calledIn(view);
  const { largest } = exposure;
  const [most] = shared;
  const graded = gradedShareOf(
    exposure.weights,
    new Map(Object.entries(view.grades)),
    rules.lowestGrade,
    new Set(view.cashLike),
  );
  const isGraded = graded.graded + graded.notGraded + (graded.belowLowest ?? 0) > 0;
  return [
    {
      id: 'size.weight',
      title: 'ruleLargest',
      figure: largest && weightText(locale, largest.weight),
      note: largest ? called(largest.slug) : '',
    },
    {
      id: 'conc.neff',
      title: 'ruleEffective',
      figure: exposure.effectiveNumber === null ? null : figureText(locale, exposure.effectiveNumber),
      note: exposure.hhi === null ? '' : words('ruleHhi', figureText(locale, exposure.hhi)),
    },
    {
      id: 'core.sat',
      title: 'ruleCore',
      figure: core && weightText(locale, core.coreShare),
      note:
        rules.coreTarget === null
          ? words('ruleNoTarget')
          : words('ruleTarget', `${rules.coreTarget}/${100 - rules.coreTarget}`),
    },
    {
      id: 'alloc.crypto',
      title: 'ruleAllocation',
      figure: allocation && percentText(locale, allocation.pct),
      note:
        allocation === null
          ? words('ruleNoWorth')
          : rules.band === null
            ? words('ruleNoBand')
            : words(BAND_WORDS[rules.band], words(PLACE_WORDS[allocation.place])),
    },
    {
      id: 'drift',
      title: 'ruleDrift',
      figure: typeof drift === 'string' ? null : `${figureText(locale, drift.largestPoints)} pp`,
      note:
        typeof drift === 'string'
          ? words(drift === 'no-price' ? 'driftNoPrice' : 'driftNoTargets')
          : drift.largestName === null
            ? ''
            : called(drift.largestName),
    },
    {
      id: 'overlap',
      title: 'ruleOverlap',
      figure: figureText(locale, most?.overlap ?? 0),
      note: most ? words('ruleBoth', called(most.one), called(most.other)) : words('ruleNoOverlap'),
    },
    {
      id: 'corr',
      title: 'ruleCorrelation',
      figure:
        typeof together === 'string' || together.meanCorrelation === null
          ? null
          : figureText(locale, together.meanCorrelation),
      note:
        typeof together === 'string'
          ? words(TOGETHER_WORDS[together])
          : words('ruleDays', String(together.returns)),
    },
    {
      id: 'graded',
      title: 'ruleUnrated',
      figure: isGraded ? weightText(locale, graded.notGraded + (graded.belowLowest ?? 0)) : null,
      note: isGraded
        ? rules.lowestGrade === null
          ? words('ruleNoLowest')
          : words('ruleLowest', String(rules.lowestGrade))
        : words('ruleNoGrades'),
    },
  ];
}

const BAND_WORDS = {
  conservative: 'bandConservative',
  moderate: 'bandModerate',
  aggressive: 'bandAggressive',
} as const satisfies Record<string, MessageKey>;

const PLACE_WORDS = {
  below: 'bandBelow',
  above: 'bandAbove',
  between: 'bandBetween',
  conservative: 'bandInConservative',
  moderate: 'bandInModerate',
  aggressive: 'bandInAggressive',
} as const satisfies Record<string, MessageKey>;

const TOGETHER_WORDS = {
  'few-prices': 'togetherFewPrices',
  'too-short': 'togetherTooShort',
  nothing: 'togetherNothing',
} as const satisfies Record<string, MessageKey>;
