/** In an address, in the place of a directorate's id: what no directorate answers for. */
export const NO_DIRECTORATE = 'none';

/** What it is called. */
export const NO_DIRECTORATE_WORDS = 'No directorate';
