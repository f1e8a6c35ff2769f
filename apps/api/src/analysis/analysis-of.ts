import type { AnalysisRow } from '@dial/database/read/analysis';
import { found } from '../schema/found.ts';
import type { Context } from '../server/context.ts';

/** What the analysis of a row follows from. @throws GraphQLError with the code NOT_FOUND */
export async function analysisOf(reportId: string, { loaders }: Context): Promise<AnalysisRow> {
  return found(await loaders.analysis.load(reportId), reportId);
}
