import { KEPT_IN_BROWSER, type KeptInBrowser } from '@dial/domain/privacy/kept-in-browser';
import { Link } from 'react-router';
import { Fact, Facts } from '../shared/facts.tsx';
import { StatementPage } from './statement-page.tsx';
import styles from './statements.module.css';

const PLACES: readonly { readonly place: KeptInBrowser['place']; readonly name: string }[] = [
  { place: 'cookie', name: 'Cookies' },
  { place: 'local storage', name: 'Local storage' },
  { place: 'session storage', name: 'Session storage' },
];

export function Component() {
  return (
    <StatementPage
      title="Cookies"
      heading="Cookies"
      lede="Reading Dial sets no cookie; signing in does. This is all that Dial keeps in your browser."
    >
      <p>
        Each of these is needed for something that you asked for, so Dial does not ask for your consent. None
        follows you: there is no counting of visits, no advertising, and nothing from other sites. A chart
        that another site shows in its page keeps nothing.
      </p>
      <p>
        You can clear all of it in your browser’s settings. You are then signed out, and what you typed and
        did not save is lost. Like any site, Dial lets your browser keep copies of pages and figures, and asks
        each time whether they still stand.
      </p>
      {PLACES.map(({ place, name }) => (
        <section key={place} className={styles.parts}>
          <h2>{name}</h2>
          {KEPT_IN_BROWSER.filter((kept) => kept.place === place).map((kept) => (
            <Kept key={kept.name} kept={kept} />
          ))}
        </section>
      ))}
      <p>
        Where Dial is reached by https, the names of its cookies begin with a mark that binds them to it,{' '}
        <code>__Host-</code> or <code>__Secure-</code>. Only Dial’s server can read them.
      </p>
      <p>
        <Link to="/privacy">The privacy notice</Link> says what the server keeps.
      </p>
    </StatementPage>
  );
}

function Kept({ kept: { name, when, purpose, lasts } }: { readonly kept: KeptInBrowser }) {
  return (
    <>
      <h3>
        <code>{name}</code>
        {name.endsWith(':') && '…'}
      </h3>
      <Facts>
        <Fact name="When">{when}</Fact>
        <Fact name="What for">{purpose}</Fact>
        <Fact name="How long">{lasts}</Fact>
      </Facts>
    </>
  );
}
