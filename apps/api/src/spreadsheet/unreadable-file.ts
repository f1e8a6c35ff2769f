/** Why a file cannot be read: its message is a sentence for the person who sent it, with the mend. */
export class UnreadableFile extends Error {}
