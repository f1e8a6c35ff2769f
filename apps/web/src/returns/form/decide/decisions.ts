/** What can be decided about a return, and what the page says of each. */
export const DECISIONS = {
  approve: { done: 'The return is approved. What it says now stands in the edition.', reasonMissing: '' },
  'send-back': {
    done: 'The return is sent back, with your reason.',
    reasonMissing: 'Say what has to change: the officer is told.',
  },
  reopen: {
    done: 'The return is open again. What was approved stands until it is approved anew.',
    reasonMissing: 'Say why the return is reopened.',
  },
} as const;

export function isDecision(form: string): form is keyof typeof DECISIONS {
  return Object.hasOwn(DECISIONS, form);
}
