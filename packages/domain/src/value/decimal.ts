import type Big from 'big.js';

/** An exact decimal. Never turned into a float: not to compare, not to add, not to print. */
export type Decimal = Big;
