/** Something of a return that has to be put right. */
export interface ReturnProblem {
  /** A field of the return's content: "value", "revisions.0.reason". */
  readonly field: string;
  /** A sentence that says what to do. */
  readonly message: string;
}
