/** Which way is good. Stated by a document or decided by an editor, never defaulted (design.md, "Ratings"). */
export type Polarity = 'higher-is-better' | 'lower-is-better' | 'within-range' | 'not-judged';

/** Polarities under which a figure can be good or bad. */
export type JudgedPolarity = Exclude<Polarity, 'not-judged'>;
