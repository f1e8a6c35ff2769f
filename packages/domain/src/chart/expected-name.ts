/** What the key of a chart calls the hollow point with its bar. */
export const EXPECTED_NAME = 'Expected year end, with its range';
