import { PageHeading } from '../shared/page-heading.tsx';

/** A new installation, or one whose first report is still a draft. */
export function NoEditions() {
  return (
    <>
      <PageHeading title="Dial">Nothing is published yet</PageHeading>
      <p>When the first edition is published, its headline is shown here.</p>
    </>
  );
}
