import { STAGES } from '@dial/domain/stage/stage';
import { STAGE_WORDS } from '../shared/stage.ts';

/** What was done, after "Ada …"; by the names that the audit keeps. */
const WORDS: Readonly<Record<string, string>> = {
  load: 'loaded the documents',
  'rules.follow': 'worked rows out anew by changed rules',
  'database.restore': 'restored the database from a backup',
  'demonstration.make': 'made the people of the demonstration',
  'return.save': 'saved a draft of a return',
  'return.submit': 'submitted a return',
  'return.approve': 'approved a return',
  'return.send-back': 'sent a return back',
  'return.reopen': 'reopened a return',
  'return.due': 'moved the day a return is due',
  'import.preview': 'uploaded a file of returns',
  'import.apply': 'submitted a file of returns',
  'target.set': 'set targets',
  'report.assign': 'changed who answers for an indicator',
  'break.record': 'recorded a break',
  'break.withdraw': 'withdrew a break',
  'override.propose': 'proposed another rating',
  'override.approve': 'approved another rating',
  'override.refuse': 'refused another rating',
  'override.withdraw': 'withdrew another rating',
  'override.lapse': 'ended another rating',
  'edition.open': 'opened an edition',
  'edition.move': 'moved an edition to its next stage',
  'edition.meetings': 'changed the meetings of an edition',
  'edition.highlights': 'changed the highlights of an edition',
  'edition.correct': 'corrected what was published',
  'recommendation.make': 'made a recommendation',
  'recommendation.revise': 'changed a recommendation',
  'recommendation.answer': 'answered a recommendation',
  'mapping.propose': 'proposed a mapping',
  'mapping.agree': 'agreed a mapping',
  'mapping.revise': 'revised a mapping',
  'mapping.retire': 'retired a mapping',
  'mapping.undo': 'took a change of a mapping back',
  'plan.register': 'registered a delivery plan',
  'delivery-measure.register': 'registered a plan’s measure',
  'delivery-measure.request': 'requested a measure',
  'delivery-measure.approve': 'approved a request',
  'delivery-measure.decline': 'declined a request',
  'delivery-measure.withdraw': 'withdrew a plan’s measure',
  'view.save': 'kept a view',
  'view.rename': 'renamed a view',
  'view.delete': 'deleted a view',
  'view.subscribe': 'asked to be told of a view',
  'view.unsubscribe': 'asked to be told no more of a view',
  'person.add': 'added a person',
  'person.change': 'changed a person’s details',
  'person.grants': 'changed a person’s roles',
  'person.reset-link': 'made a link to set a password',
  'person.sign-in': 'signed in',
  'person.sign-in-failed': 'failed to sign in',
  'person.sign-out': 'signed out',
  'person.password-set': 'set a password',
  'person.second-factor-on': 'turned the second factor on',
  'person.second-factor-off': 'turned the second factor off',
  'person.recovery-codes': 'made new recovery codes',
};

/** "approved a return", "moved an edition to Scrutiny"; an action that this version does not know by its own name: "archived (edition.archive)". */
export function actionWords(action: string, after: string | null = null): string {
  if (action === 'edition.move') {
    const stage = /"stage":"([A-Z_]+)"/.exec(after ?? '')?.[1];
    const known = STAGES.find((one) => one === stage);
    if (known !== undefined) return `moved an edition to ${STAGE_WORDS[known]}`;
  }
  return WORDS[action] ?? `did “${action.replaceAll('-', ' ').replaceAll('.', ': ')}”`;
}

/** What an action belongs to, as the filter takes it: all that begin so. */
export const ACTION_GROUPS: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'return.', name: 'Returns' },
  { id: 'import.', name: 'Files of returns' },
  { id: 'target.', name: 'Targets' },
  { id: 'report.', name: 'Who answers for an indicator' },
  { id: 'break.', name: 'Breaks' },
  { id: 'override.', name: 'Ratings set by people' },
  { id: 'edition.', name: 'Editions' },
  { id: 'recommendation.', name: 'Recommendations' },
  { id: 'mapping.', name: 'Mappings' },
  { id: 'plan.', name: 'Delivery plans' },
  { id: 'delivery-measure.', name: 'Plans’ measures' },
  { id: 'view.', name: 'Views that people keep' },
  { id: 'person.', name: 'People and signing in' },
];
