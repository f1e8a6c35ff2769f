import { formatDate } from '@dial/domain/period/format-date';
import { Link, useLoaderData } from 'react-router';
import { Fact, Facts } from '../shared/facts.tsx';
import { plural } from '../shared/plural.ts';
import { ContactFacts } from './contact-facts.tsx';
import { Enforcement } from './enforcement.tsx';
import { KnownFaults } from './known-faults.tsx';
import type { loadAccessibility } from './load-statements.ts';
import { Stated } from './stated.tsx';
import { StatementPage } from './statement-page.tsx';
import { Unfinished } from './unfinished.tsx';

export { loadAccessibility as loader } from './load-statements.ts';

/** After the model of the regulations of 2018 for public bodies. */
export function Component() {
  const { council } = useLoaderData<typeof loadAccessibility>();
  const { email, phone, responseDays, audit, prepared, reviewed, enforcement } = council.accessibility;
  const { address } = council.contact;
  return (
    <StatementPage
      title="Accessibility"
      heading="Accessibility statement for Dial"
      lede="How well everybody can use Dial, what is not right yet, and what to do when something keeps you out."
    >
      <Unfinished
        council={council.name}
        page="statement"
        particulars={[email, phone, address, responseDays, prepared, reviewed]}
      />
      <p>
        This statement is about Dial at {window.location.host}, which {council.name} runs. It is not about the
        council’s other websites.
      </p>
      <p>You should be able to:</p>
      <ul>
        <li>enlarge text to 400% without the page scrolling sideways</li>
        <li>reach and use everything by keyboard alone</li>
        <li>read every rating by its word and shape, without its colour</li>
        <li>read the figures of every chart of an indicator in a table under it</li>
        <li>choose light or dark, and have no motion where your device asks for none</li>
        <li>print every page, or take its tables and charts away as files</li>
      </ul>
      <h2>How accessible it is</h2>
      <p>Dial is made to be used by everybody. Some of it is not right yet:</p>
      <KnownFaults />
      <h2>If something keeps you out</h2>
      <p>
        Write to the council if you find a fault that is not listed here, or if you need something from Dial
        in another form, such as large print, easy read, audio or braille. Say which page it is, what you
        tried to do, and with what.
      </p>
      <Facts>
        <ContactFacts purpose="accessibility" contact={{ email, phone, address }} />
        <Fact name="Answer within">
          <Stated
            what="in how many working days the council answers"
            value={responseDays === null ? null : plural(responseDays, 'working day')}
          />
        </Fact>
      </Facts>
      <h2>If the answer does not help</h2>
      <Enforcement instead={enforcement} />
      <h2>Technical information</h2>
      <p>
        The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask
        public bodies to keep to the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines 2.2</a>, level AA.
      </p>
      <h3>Compliance status</h3>
      <p>
        Dial is <strong>partially compliant</strong> with them, because of the faults above. No
        disproportionate burden is claimed, and nothing is left out as outside the regulations.
      </p>
      <h3>How it was tested</h3>
      <ul>
        <li>
          At every change of its program, axe-core looks at a page of every kind for what it can find against
          WCAG 2.2 at levels A and AA, on a wide screen of 1,440 pixels and a narrow one of 390, and at its
          contrast in light and dark. No page may scroll sideways.
        </li>
        <li>People’s ways through Dial are walked by a program, some of them by keyboard alone.</li>
        <li>Such tests find a part of the faults only.</li>
        <li>
          {audit ??
            'No audit by anybody independent was made, and none by people with disabilities. Nobody has tried it by hand with screen readers, magnifiers or speech recognition.'}
        </li>
      </ul>
      <h3>About this statement</h3>
      <Facts>
        <Fact name="Prepared">
          <Stated
            what="since when it is the council’s own statement"
            value={prepared === null ? null : formatDate(prepared)}
          />
        </Fact>
        <Fact name="Last reviewed">
          <Stated
            what="when the council last looked it through"
            value={reviewed === null ? null : formatDate(reviewed)}
          />
        </Fact>
        <Fact name="Beside it">
          <Link to="/about">About Dial</Link>
        </Fact>
      </Facts>
    </StatementPage>
  );
}
