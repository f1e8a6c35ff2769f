export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the editor's dialog is about. */
export type EditTarget =
  /** A measure to be proposed for an outcome; which one, where that is settled. */
  | { readonly kind: 'propose'; readonly outcome: Named; readonly indicator: Named | null }
  /** A mapping to be changed, or its newest change taken back. */
  | {
      readonly kind: 'change';
      readonly mapping: string;
      readonly undo: boolean;
      /** A rationale typed before, which goes on. */
      readonly typed?: string;
    };
