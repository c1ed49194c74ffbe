/** A pill that shows a Token Metrics grade with its word, and not a local score with one of the same words. */
export const GRADED = /\b\d{1,3} (?:Very strong|Strong|Neutral|Weak|Very weak)\b(?! local)/;

/** A pill that shows a local score, with the badge that says whose it is. */
export const LOCAL = /\b\d{1,3} (?:Strong|Firm|Neutral|Soft|Weak) local score this device/;
