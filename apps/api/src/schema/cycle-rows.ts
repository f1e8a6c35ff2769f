import type { Frequency, Polarity, Rag, Stage } from '@dial/database/read/words';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReturnState } from '@dial/domain/return/return-state';

/** A return with what the list shows of its row. */
export interface ReturnRow {
  id: string;
  editionId: string;
  stage: Stage;
  indicatorId: string;
  title: string;
  series: string | null;
  unit: string;
  decimals: number | null;
  area: string;
  directorateId: string | null;
  directorateName: string | null;
  serviceId: string | null;
  serviceName: string | null;
  frequency: Frequency | null;
  periodId: string | null;
  state: ReturnState;
  version: number;
  dueOn: string | null;
  content: ReturnContent;
  savedBy: string | null;
  savedAt: string | null;
  submittedBy: string | null;
  submittedById: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  rag: Rag | null;
  previousRag: Rag | null;
  measure: string | null;
  aggregation: string | null;
  runsEvenly: boolean;
  tolerancePoints: string | null;
  thresholdsPrinted: boolean;
  seasonal: boolean;
  polarity: Polarity;
}

export interface OverrideRow {
  id: string;
  reportId: string;
  editionId: string;
  stage: Stage;
  indicatorId: string;
  directorateId: string | null;
  serviceId: string | null;
  rag: Rag;
  reason: string;
  expiresOn: string;
  state: 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED';
  version: number;
  proposedBy: string;
  proposedById: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
}

export interface RecommendationRow {
  id: string;
  editionId: string;
  number: number;
  text: string;
  indicatorIds: string[];
  author: string;
  at: string;
  dueOn: string | null;
  version: number;
  responseKind: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'NOT_ACCEPTED' | null;
  response: string | null;
  respondedBy: string | null;
  respondedAt: string | null;
}

export interface AuditRow {
  id: string;
  at: string;
  actor: string;
  actorName: string;
  action: string;
  subject: string;
  before: string | null;
  after: string | null;
  editionId: string | null;
  indicatorId: string | null;
}
