import type { BreakdownDimensionData } from '@dial/domain/edition-data/breakdown-data';
import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';

interface DocumentData {
  readonly id: string;
  readonly title: string;
  /** Year, month or day. Dates of two documents compare as text: the order of a chain's members. */
  readonly date: string;
}

export interface DirectorateData {
  readonly id: string;
  readonly name: string;
  readonly current: boolean;
  /** How editions print it, where that is not its name. */
  readonly printed: readonly string[];
}

/** Today's directorate of a service, where an edition prints none. */
interface DerivedDirectorate {
  readonly edition: string;
  readonly service: string;
  /** The indicators of the service that it holds for; null for all the others of the service. */
  readonly indicators: readonly string[] | null;
  readonly directorate: string;
  /** What it is derived from, in words for the reader. */
  readonly from: string;
}

/** What one council published, as its data files say it. */
export interface CouncilData {
  readonly documents: readonly DocumentData[];
  readonly directorates: readonly DirectorateData[];
  readonly derivedDirectorates: readonly DerivedDirectorate[];
  /** The parts that observations may be about, by what divides the town. */
  readonly breakdowns: readonly BreakdownDimensionData[];
  readonly editions: readonly EditionData[];
  readonly strategy: StrategyData;
  /** Content hash of each file that the rest was read from. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  /** Those of the strategy, by their paths. */
  readonly strategyFiles: readonly string[];
}
