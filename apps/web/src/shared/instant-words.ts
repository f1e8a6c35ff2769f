import { formatInstant } from '@dial/domain/period/format-instant';

/** An instant of the API as it was in London: "26 Feb 2024, 14:05". Text that is no instant comes back as it is. */
export const instantWords = formatInstant;
