import { formatDate } from '@dial/domain/period/format-date';
import { Link, useLoaderData } from 'react-router';
import { Fact, Facts } from '../shared/facts.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { HeldList } from './held-list.tsx';
import type { loadPrivacy } from './load-statements.ts';
import { Stated } from './stated.tsx';
import { StatementPage } from './statement-page.tsx';
import { Unfinished } from './unfinished.tsx';
import { YourRights } from './your-rights.tsx';

export { loadPrivacy as loader } from './load-statements.ts';

/** What Dial holds of people, which the program knows, and why and for how long it may, which the council has to say. */
export function Component() {
  const { council } = useLoaderData<typeof loadPrivacy>();
  const { dataProtection, retention } = council;
  return (
    <StatementPage
      title="Privacy"
      heading="Privacy notice"
      lede="What Dial keeps about people, why, for how long, and what you can ask for."
    >
      <Unfinished
        council={council.name}
        page="notice"
        particulars={[...Object.values(dataProtection), ...Object.values(retention)]}
      />
      <h2>If you only read</h2>
      <p>
        What is published can be read without signing in. Dial then stores nothing about you; the logs of the
        server, and of what stands in front of it, may have your requests and your network address. While a
        committee pack is made for you, and for 15 minutes after, your network address is held in memory, so
        that nobody has all packs made for themselves. Nothing is loaded from other sites, and nobody counts
        your visits. <Link to="/cookies">Cookies</Link> says what stays in your browser.
      </p>
      <h2>Who is responsible</h2>
      <Facts>
        <Fact name="Controller">{council.name}</Fact>
        <Fact name="Data protection officer">
          <Stated what="who the data protection officer is" value={dataProtection.officer} />
        </Fact>
        <ContactFacts
          purpose="data protection"
          contact={dataProtection}
          addressOf="the data protection officer’s address"
        />
        <Fact name="Registration">
          <Stated what="the number with the Information Commissioner" value={dataProtection.registration} />
        </Fact>
        <Fact name="Lawful basis">
          <Stated
            what="on which basis in law the council holds the data"
            value={dataProtection.lawfulBasis}
          />
        </Fact>
      </Facts>
      <h2>What is held</h2>
      <p>
        Dial is about services, not about residents. These are the people whose data it holds. Any text that
        the council printed or that staff type may name somebody too.
      </p>
      <HeldList />
      <h2>What the council decides</h2>
      <Facts>
        <Fact name="People who left">
          <Stated what="when their accounts end, and what becomes of their names" value={retention.people} />
        </Fact>
        <Fact name="Record and audit">
          <Stated what="for how long they are needed" value={retention.audit} />
        </Fact>
        <Fact name="Logs">
          <Stated what="what they have of people, and for how long they are kept" value={retention.logs} />
        </Fact>
        <Fact name="Backups">
          <Stated what="for how long they are kept" value={retention.backups} />
        </Fact>
      </Facts>
      <h2>Where it comes from, and who gets it</h2>
      <p>
        Names in the reports come from the reports that the council published. Accounts are made by an
        administrator. The rest comes from what people do in Dial. What is published is for everybody, in the
        open data too. Reminders go to the person’s own e-mail address, by the mail server that the council
        chose. No decision about a person is made by a program: what is rated is indicators.
      </p>
      <Facts>
        <Fact name="Others who get it">
          <Stated
            what="who runs the servers and sends the mail for the council"
            value={dataProtection.recipients}
          />
        </Fact>
        <Fact name="Abroad">
          <Stated
            what="whether data leaves the United Kingdom, and how it is safe there"
            value={dataProtection.transfers}
          />
        </Fact>
      </Facts>
      <YourRights />
      <h2>About this notice</h2>
      <Facts>
        <Fact name="Last reviewed">
          <Stated
            what="when the council last looked it through"
            value={dataProtection.reviewed === null ? null : formatDate(dataProtection.reviewed)}
          />
        </Fact>
      </Facts>
    </StatementPage>
  );
}
