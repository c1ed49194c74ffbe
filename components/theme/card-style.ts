import base from './base.css?inline';
import card from './card.css?inline';
import controls from './controls.css?inline';
import figures from './figures.css?inline';
import local from './local.css?inline';
import notes from './notes.css?inline';
import palette from './palette.css?inline';
import risk from './risk.css?inline';
import token from './token.css?inline';

/** Everything the card wears, for the one style sheet of its shadow root: no file for a page to detect. */
export const cardStyle = [palette, base, controls, figures, local, notes, risk, token, card].join('\n');
