/**
 * Which rules the derived columns of a row follow: both ratings, movement, trend, search text and order keys. Raise it with every change in
 * packages/domain or in this folder by which one of them could come out differently, be it by a word of an explanation; start-up
 * then derives anew what was stored by older ones (write/follow-rules). Up to 0 no database said which it follows.
 */
export const RULES = 1;
