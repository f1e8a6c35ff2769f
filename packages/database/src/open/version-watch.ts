/** The version of all data as this process knows it, so that a read need not ask for it. */
export interface VersionWatch {
  /** The version that stands, as text; null while this process cannot be sure of it. */
  known(): string | null;
  /** The version that stands: the known one, else that which the database says. */
  learn(ask: () => Promise<string>): Promise<string>;
  /** This process has written: waits until no process knows what stood before, so that the next read of each shows it. */
  written(): Promise<void>;
  stop(): Promise<void>;
}

/** What a watch is made of. */
export interface Watch extends Pick<VersionWatch, 'known' | 'learn'> {
  /** What is known may stand no longer. */
  forget(): void;
}

/** What the database says to a watch. */
export interface Hearing {
  /** It tells of each move from now on. */
  begin(): void;
  /** @param version the one that stands since a commit */
  tell(version: string): void;
  /** It can be heard no longer. */
  end(): void;
}

/** A watch and what feeds it. Nothing is known before somebody has asked while the database could be heard. */
export function watchVersion(): { watch: Watch; hearing: Hearing } {
  let version: string | null = null;
  let isHeard = false;
  // What was asked before a move may be older than it.
  let moves = 0;
  const forget = () => {
    moves += 1;
    version = null;
  };
  return {
    watch: {
      known: () => version,
      learn: async (ask) => {
        if (version !== null) return version;
        const before = moves;
        const asked = await ask();
        if (isHeard && moves === before) version = asked;
        return asked;
      },
      forget,
    },
    hearing: {
      begin: () => {
        isHeard = true;
        forget();
      },
      tell: (told) => {
        moves += 1;
        // While nothing is known, this may be of a write before the newest.
        if (version !== null && BigInt(told) > BigInt(version)) version = told;
      },
      end: () => {
        isHeard = false;
        forget();
      },
    },
  };
}

/** The channel that a trigger of the migrations tells on. */
export const VERSION_CHANNEL = 'dial_version';
