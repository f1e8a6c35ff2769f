/** The version of the rules in this folder, stored with every rating; raised whenever a rating could come out differently. */
export const RULE_VERSION = '2026-11.1';
