/** The council whose documents these are. */
export const COUNCIL_NAME = 'Luton Council';

/**
 * The licence of the open data. None of the documents prints one: this is the licence under which public bodies of the United
 * Kingdom give their data by default (The National Archives, UK Government Licensing Framework), and the council's to change.
 */
export const DATA_LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
