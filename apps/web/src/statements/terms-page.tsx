import { Link, useLoaderData } from 'react-router';
import { Facts } from '../shared/facts.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { FairUse } from './fair-use.tsx';
import type { loadTerms } from './load-statements.ts';
import { Reuse } from './reuse.tsx';
import { StatementPage } from './statement-page.tsx';
import { Unfinished } from './unfinished.tsx';

export { loadTerms as loader } from './load-statements.ts';

export function Component() {
  const { council } = useLoaderData<typeof loadTerms>();
  const { email, phone, address } = council.contact;
  return (
    <StatementPage
      title="Terms of use"
      heading="Terms of use"
      lede={`How you may use Dial and its data, which ${council.name} gives without charge.`}
    >
      <Unfinished council={council.name} page="page" particulars={[email, phone, address, council.licence]} />
      <Reuse council={council} />
      <h2>No warranty</h2>
      <p>
        The figures are those that the council reported, with the errors of the reports in them; Dial shows
        where they contradict each other. Figures can be provisional, and are corrected. Outlooks, signals and
        gaps are Dial’s arithmetic, no promise. Before much depends on a figure, look at the line it was
        printed on, or ask the council. Dial and its data are given as they are, and may be away at times. As
        far as the law allows, nobody is liable for what follows from their use.
      </p>
      <FairUse />
      <h2>Charts in other sites</h2>
      <p>
        Any site may show a published chart in a frame, by the HTML that an indicator’s page offers. Leave its
        source in place, and do not make it look as if the council stood behind what is written beside it.
      </p>
      <h2>If you sign in</h2>
      <p>
        An account is one person’s. Keep the password to yourself. What you do is recorded with your name:{' '}
        <Link to="/privacy">the privacy notice</Link> says how. What is not published yet is not to be passed
        on.
      </p>
      <h2>Corrections</h2>
      <p>
        If a figure or a text is wrong, tell the council the page’s address and what is wrong. What is
        corrected gets a note that everybody can read, and what stood there before is kept.{' '}
        <a href="/editions.atom">The feed</a> tells of corrections.
      </p>
      <Facts>
        <ContactFacts purpose="questions about Dial" contact={council.contact} />
      </Facts>
    </StatementPage>
  );
}
