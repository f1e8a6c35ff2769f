export function PublishedRules() {
  return (
    <>
      <h2>Published and calculated ratings</h2>
      <p>
        Readers are shown the rating that the council published. Dial never changes it. Beside it stands the
        one that the rule gives, with its arithmetic; where the two differ, that is shown and can be filtered
        on. The calculated rating is fixed when an edition is published.
      </p>
      <p>
        Where an edition’s printed colours did not survive in its text, as in 2016-17, the calculated rating
        is shown alone and called “Dial’s calculation”.
      </p>
    </>
  );
}
