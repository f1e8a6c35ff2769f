/** The council whose documents these are. */
export const COUNCIL_NAME = 'Luton Council';
